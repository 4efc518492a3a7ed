import static org.neo4j.configuration.ssl.SslPolicyScope.BOLT;

import java.nio.file.Path;
import java.time.Duration;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.configuration.ssl.ClientAuth;
import org.neo4j.configuration.ssl.SslPolicyConfig;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * A Neo4j server on the loopback interface, with authentication on (first login: neo4j / neo4j). Arguments: a folder for its
 * data, which may be that of an earlier one; a port; and, for TLS beside plain Bolt, a folder with private.key and public.crt.
 * With -Dplans.kept=true it makes no new plan of a query because the graph has grown, or a list or text of its parameters is
 * longer. Prints a line when it answers, and stops when its standard input ends, so that it never outlives the tests.
 */
class Neo4jForTests {
  public static void main(String[] arguments) throws Exception {
    var address = new SocketAddress("127.0.0.1", Integer.parseInt(arguments[1]));
    var builder =
        new DatabaseManagementServiceBuilder(Path.of(arguments[0]))
            .setConfig(GraphDatabaseSettings.auth_enabled, true)
            .setConfig(BoltConnector.enabled, true)
            .setConfig(BoltConnector.listen_address, address)
            .setConfig(BoltConnector.advertised_address, address);
    if (Boolean.getBoolean("plans.kept")) {
      builder
          .setConfig(GraphDatabaseSettings.cypher_min_replan_interval, Duration.ofDays(1))
          .setConfig(GraphDatabaseInternalSettings.cypher_size_hint_parameters, false);
    }
    if (arguments.length > 2) {
      var tls = SslPolicyConfig.forScope(BOLT);
      builder
          .setConfig(BoltConnector.encryption_level, BoltConnector.EncryptionLevel.OPTIONAL)
          .setConfig(tls.enabled, true)
          .setConfig(tls.base_directory, Path.of(arguments[2]))
          .setConfig(tls.client_auth, ClientAuth.NONE);
    }
    builder.build();
    System.out.println("ready");
    while (System.in.read() != -1) {
      // Nothing is said to it; only the end counts.
    }
    // As if the power had gone: what was committed is there all the same when it starts again.
    Runtime.getRuntime().halt(0);
  }
}
