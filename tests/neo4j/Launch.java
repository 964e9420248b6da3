import java.io.IOException;
import java.nio.file.Path;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * A Neo4j for tests: {@code java -cp 'lib/*' Launch.java DIRECTORY PORT}. It says "ready" when its Bolt port is open
 * and ends, at once and with whatever is in DIRECTORY, when its standard input does.
 */
public class Launch {
    public static void main(String[] arguments) {
        new Thread(Launch::endWithInput).start();
        var address = new SocketAddress("127.0.0.1", Integer.parseInt(arguments[1]));
        new DatabaseManagementServiceBuilder(Path.of(arguments[0]))
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, address)
                .setConfig(BoltConnector.advertised_address, address)
                .setConfig(GraphDatabaseSettings.auth_enabled, false)
                .setConfig(GraphDatabaseSettings.pagecache_memory, 64L << 20)
                .build();
        System.out.println("ready");
    }

    private static void endWithInput() {
        try {
            while (System.in.read() >= 0) {}
        } catch (IOException ended) {
            // as good as an end
        }
        Runtime.getRuntime().halt(0);
    }
}
