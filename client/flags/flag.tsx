import type { ReactNode } from 'react'
import { useEffect, useState } from 'react'
import { maybeFlagAddress } from './flags.ts'

/** The flag of a state, beside its name; its code until the flag is there, or where there is none. */
export function Flag({ code }: { code: string }): ReactNode {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    let open = true
    void maybeFlagAddress(code).then((found) => {
      if (open) setAddress(found)
    })
    return () => {
      open = false
    }
  }, [code])
  return address === undefined ? (
    <abbr className="code">{code}</abbr>
  ) : (
    <img className="flag" src={address} alt={code} title={code} width="20" height="15" />
  )
}
