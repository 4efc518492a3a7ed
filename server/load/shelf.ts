/** Values by key, of a limited size together: what was not put there for the longest time goes first. */
export class Shelf<T> {
  private readonly most: number
  private readonly sizeOf: (value: T) => number
  private readonly kept = new Map<string, { value: T; size: number }>()
  private size = 0
  /** Whether anything had to go. */
  hasLost = false

  constructor(most: number, sizeOf: (value: T) => number) {
    this.most = most
    this.sizeOf = sizeOf
  }

  get(key: string): T | undefined {
    return this.kept.get(key)?.value
  }

  put(key: string, value: T): void {
    const size = this.sizeOf(value)
    this.forget(key)
    this.kept.set(key, { value, size })
    this.size += size
    for (const oldest of this.kept.keys()) {
      if (this.size <= this.most) break
      this.forget(oldest)
      this.hasLost = true
    }
  }

  clear(): void {
    this.kept.clear()
    this.size = 0
    this.hasLost = false
  }

  forget(key: string): void {
    this.size -= this.kept.get(key)?.size ?? 0
    this.kept.delete(key)
  }
}
