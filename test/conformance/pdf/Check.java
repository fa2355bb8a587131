import java.io.File;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Validates PDF files against PDF/UA-1 and PDF/A-2a: java -cp 'target/lib/*' Check.java file … */
public class Check {
  private static final Map<String, PDFAFlavour> STANDARDS =
      new java.util.TreeMap<>(Map.of("PDF/UA-1", PDFAFlavour.PDFUA_1, "PDF/A-2a", PDFAFlavour.PDFA_2_A));

  /** Failures that are shown of each rule. */
  private static final int MOST = 3;

  public static void main(String[] files) {
    Logger.getLogger("").setLevel(Level.SEVERE);
    VeraGreenfieldFoundryProvider.initialise();
    for (String file : files) STANDARDS.forEach((name, flavour) -> check(file, name, flavour));
  }

  private static void check(String file, String name, PDFAFlavour flavour) {
    List<String> faults = faults(file, flavour);
    System.out.printf("%s: %s is %s%n", faults.isEmpty() ? "passed" : "FAILED", file, name);
    for (String fault : faults) System.out.println("  " + fault);
  }

  private static List<String> faults(String file, PDFAFlavour flavour) {
    try (var parser = Foundries.defaultInstance().createParser(new File(file), flavour);
        var validator = Foundries.defaultInstance().createValidator(flavour, Integer.MAX_VALUE, false, true, false)) {
      ValidationResult result = validator.validate(parser);
      if (result.isCompliant() && result.getTotalAssertions() > 0) return List.of();
      return result.getTestAssertions().stream()
          .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
          .collect(Collectors.groupingBy(TestAssertion::getRuleId))
          .values().stream()
          .sorted(Comparator.comparing(each -> rule(each.get(0))))
          .flatMap(Check::lines)
          .collect(Collectors.toList());
    } catch (Exception fault) {
      return List.of("cannot be read: " + fault);
    }
  }

  private static Stream<String> lines(List<TestAssertion> failed) {
    String head = String.format("%s, %d times: %s", rule(failed.get(0)), failed.size(), failed.get(0).getMessage());
    Stream<String> places = failed.stream().limit(MOST).map(each -> "  " + each.getErrorMessage() + " at " + each.getLocation().getContext());
    return Stream.concat(Stream.of(head), places);
  }

  private static String rule(TestAssertion failed) {
    return failed.getRuleId().getClause() + "-" + failed.getRuleId().getTestNumber();
  }
}
