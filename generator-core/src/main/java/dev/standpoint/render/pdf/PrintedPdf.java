package dev.standpoint.render.pdf;

import java.util.List;

/**
 * A PDF and what it could not show. All lists are sorted and belong into the user's diagnostics:
 * nothing that was in the document may be missing from the PDF in silence.
 *
 * @param unprintable code points that no font of the theme has a glyph for; they stand there in
 *     brackets
 * @param unjoined Arabic letters that stand alone, since no character shows them joined
 * @param unavailable addresses of styles, fonts and images that the theme does not hold or that are
 *     of no use
 */
@SuppressWarnings("ArrayRecordComponent") // handed on to an artifact, never compared
public record PrintedPdf(
    byte[] bytes, List<Integer> unprintable, List<Integer> unjoined, List<String> unavailable) {

  public PrintedPdf {
    unprintable = List.copyOf(unprintable);
    unjoined = List.copyOf(unjoined);
    unavailable = List.copyOf(unavailable);
  }
}
