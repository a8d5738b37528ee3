package dev.standpoint.render.pdf;

import java.io.ByteArrayInputStream;
import java.util.SortedSet;
import java.util.TreeSet;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Checks a file with veraPDF, the reference validator. */
public final class Conformity {

  private static final int MOST_SHOWN = 200;

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Conformity() {}

  /** A line for each broken rule of PDF/UA-1, with its first place. */
  public static SortedSet<String> faultsOfUa(byte[] pdf) {
    return faults(pdf, PDFAFlavour.PDFUA_1);
  }

  /** The same for PDF/A-3a. */
  public static SortedSet<String> faultsOfA(byte[] pdf) {
    return faults(pdf, PDFAFlavour.PDFA_3_A);
  }

  private static SortedSet<String> faults(byte[] pdf, PDFAFlavour flavour) {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(flavour, MOST_SHOWN, false, false, false)) {
      ValidationResult result = validator.validate(parser);
      SortedSet<String> faults = new TreeSet<>();
      result.getTestAssertions().stream()
          .filter(found -> found.getStatus() == TestAssertion.Status.FAILED)
          .forEach(found -> faults.add(line(found)));
      if (result.getTotalAssertions() == 0) {
        throw new IllegalStateException("veraPDF has looked at nothing");
      }
      return faults;
    } catch (VeraPDFException | java.io.IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String line(TestAssertion fault) {
    return fault.getRuleId().getClause()
        + "-"
        + fault.getRuleId().getTestNumber()
        + " "
        + fault.getMessage()
        + " "
        + fault.getErrorMessage();
  }
}
