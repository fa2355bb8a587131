import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Validates PDF files with veraPDF: java -cp 'target/lib/*' Validate.java file …
 * A line for each file and standard, "file TAB standard TAB checks", and under it a line for each rule that is broken.
 */
public class Validate {
  private static final Map<String, PDFAFlavour> STANDARDS =
      new TreeMap<>(Map.of("PDF/A-2a", PDFAFlavour.PDFA_2_A, "PDF/UA-1", PDFAFlavour.PDFUA_1));

  /** Places that are shown for each rule. */
  private static final int MOST = 3;

  public static void main(String[] files) {
    Logger.getLogger("").setLevel(Level.SEVERE);
    VeraGreenfieldFoundryProvider.initialise();
    for (String file : files) STANDARDS.forEach((name, standard) -> validate(file, name, standard));
  }

  private static void validate(String file, String name, PDFAFlavour standard) {
    try (var parser = Foundries.defaultInstance().createParser(new File(file), standard);
        var validator = Foundries.defaultInstance().createValidator(standard, Integer.MAX_VALUE, false, true, false)) {
      ValidationResult result = validator.validate(parser);
      System.out.printf("%s\t%s\t%d%n", file, name, result.getTotalAssertions());
      faults(result).forEach(fault -> System.out.println("  " + fault));
    } catch (Exception fault) {
      System.out.printf("%s\t%s\t0%n  cannot be read: %s%n", file, name, fault);
    }
  }

  private static Stream<String> faults(ValidationResult result) {
    if (result.isCompliant()) return Stream.empty();
    return result.getTestAssertions().stream()
        .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
        .collect(Collectors.groupingBy(Validate::rule))
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> entry.getKey() + " " + describe(entry.getValue()));
  }

  private static String describe(List<TestAssertion> failed) {
    String places = failed.stream().limit(MOST).map(Validate::place).collect(Collectors.joining("; "));
    return String.format("(%d times) %s: %s", failed.size(), failed.get(0).getMessage(), places);
  }

  /** The end of the path to the object that breaks the rule. */
  private static String place(TestAssertion failed) {
    String context = failed.getLocation().getContext();
    return context.substring(Math.max(0, context.length() - 120)).replaceAll("\\s+", " ");
  }

  private static String rule(TestAssertion failed) {
    return failed.getRuleId().getClause() + "-" + failed.getRuleId().getTestNumber();
  }
}
