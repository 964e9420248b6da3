import com.sun.management.OperatingSystemMXBean;
import edu.stanford.nlp.ling.CoreAnnotations.DocDateAnnotation;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import javax.json.Json;
import javax.json.JsonObject;

/**
 * Annotates the articles of a JSON-lines file as {@code ../read-corpus.ts} reads them, and tells the same in the same
 * form: {@code java -cp 'lib/*:.' Annotate FILE WARMING_UP}. So many articles come first, untimed;
 * few are annotated several times.
 *
 * <p>Names are found by the three CRFs, dates by SUTime, which leans on the day of the article. The tables of finer
 * types, the parser and coreference are left out: none of them is needed for names and dates.
 */
public class Annotate {
    public static void main(String[] arguments) throws IOException {
        var settings = new Properties();
        settings.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner");
        settings.setProperty("ner.applyFineGrained", "false");
        var pipeline = new StanfordCoreNLP(settings);
        var ready = processorSeconds();

        var warmingUp = Integer.parseInt(arguments[1]);
        var articles = 0;
        var seconds = 0.0;
        var lines = Files.readAllLines(Path.of(arguments[0]));
        do {
            for (var line : lines) {
                var article = documentOf(line);
                var start = processorSeconds();
                pipeline.annotate(article);
                if (++articles > warmingUp) seconds += processorSeconds() - start;
            }
        } while (articles < 2 * warmingUp);
        System.out.println(Json.createObjectBuilder()
                .add("ready", ready)
                .add("articles", articles - warmingUp)
                .add("seconds", seconds)
                .add("mebibytes", peakKibibytes() / 1024)
                .build());
    }

    private static CoreDocument documentOf(String line) {
        JsonObject article = Json.createReader(new StringReader(line)).readObject();
        var document = new CoreDocument(article.getString("text"));
        if (!article.isNull("publishedOn"))
            document.annotation().set(DocDateAnnotation.class, article.getString("publishedOn"));
        return document;
    }

    /** Of all threads of this process: the compiler's and the collector's work counts as well. */
    private static double processorSeconds() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9;
    }

    /** Of the process, as Linux tells it. */
    private static double peakKibibytes() throws IOException {
        for (var line : Files.readAllLines(Path.of("/proc/self/status")))
            if (line.startsWith("VmHWM")) return Double.parseDouble(line.replaceAll("\\D", ""));
        throw new IOException("/proc/self/status tells no peak of memory");
    }
}
