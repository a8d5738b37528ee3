package dev.standpoint.render.pdf;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A PDF and what it could not show. All lists are sorted and must be reported to the user: nothing
 * in the document may be missing from the PDF without a diagnostic.
 *
 * @param unprintable code points that no font has; printed as numbers in brackets
 * @param unjoined Arabic letters that are printed isolated, because Unicode has no joined form
 * @param runs the characters of both kinds, side by side as the document has them
 * @param unavailable addresses of styles, fonts and images that are missing in the theme or
 *     unusable
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record PrintedPdf(
    byte[] bytes,
    List<Integer> unprintable,
    List<Integer> unjoined,
    Set<String> runs,
    List<String> unavailable) {

  public PrintedPdf {
    unprintable = List.copyOf(unprintable);
    unjoined = List.copyOf(unjoined);
    runs = new LinkedHashSet<>(runs);
    unavailable = List.copyOf(unavailable);
  }
}
