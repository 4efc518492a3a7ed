import java.nio.file.Path;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.harness.Neo4jBuilders;

/**
 * A Neo4j server on the loopback interface and a free port, with authentication on (first login: neo4j / neo4j).
 * Argument: an empty folder for its data. Prints its Bolt address in one line, and stops when its standard input ends,
 * so that it never outlives the tests.
 */
class Neo4jForTests {
  public static void main(String[] arguments) throws Exception {
    var builder =
        Neo4jBuilders.newInProcessBuilder(Path.of(arguments[0]))
            .withDisabledServer()
            .withConfig(GraphDatabaseSettings.auth_enabled, true);
    System.out.println(builder.build().boltURI());
    while (System.in.read() != -1) {
      // Nothing is said to it; only the end counts.
    }
    // The data is thrown away, so there is no need for the ten seconds of an orderly stop.
    Runtime.getRuntime().halt(0);
  }
}
