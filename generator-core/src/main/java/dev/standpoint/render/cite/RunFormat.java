package dev.standpoint.render.cite;

import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.SBibliography;
import de.undercouch.citeproc.csl.internal.TokenBuffer;
import de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes;
import de.undercouch.citeproc.csl.internal.format.BaseFormat;
import de.undercouch.citeproc.csl.internal.token.DisplayGroupToken;
import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.csl.internal.token.Token;
import de.undercouch.citeproc.output.Bibliography;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes the output of citeproc as runs of text. Text is never markup here, and only the looks and
 * links listed here get through.
 */
final class RunFormat extends BaseFormat {

  /** Only addresses on the web become links, never {@code javascript:} or {@code data:}. */
  private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s\"<>]+");

  /** A Digital Object Identifier (ISO 26324) without its resolver. */
  private static final Pattern DOI = Pattern.compile("10\\.[^\\s\"<>]+");

  /** The tokens of the last text that citeproc formatted: it returns only strings. */
  private List<Token> tokens = List.of();

  RunFormat() {
    setConvertLinks(true);
  }

  /** A bracket as runs of text. */
  List<Run> citation(RenderContext rendered) {
    formatCitation(rendered);
    return runs(tokens);
  }

  /** An entry of the bibliography as runs of text. */
  List<Run> entry(RenderContext rendered) {
    formatBibliographyEntry(rendered, 0);
    return runs(tokens);
  }

  /** An entry without its first field, such as its number, which some styles set apart. */
  List<Run> entryAfterFirstField(RenderContext rendered) {
    formatBibliographyEntry(rendered, 0);
    return runs(tokens.stream().filter(token -> !token.isFirstField()).toList());
  }

  /** A part that a style sets on a line of its own is separated by a space instead. */
  private static List<Run> runs(List<Token> tokens) {
    List<Run> runs = new ArrayList<>();
    for (Token token : tokens) {
      Set<Run.Look> looks = looks(token.getFormattingAttributes());
      if (token instanceof TextToken text && !text.getText().isEmpty()) {
        runs.add(new Run(text.getText(), looks, href(text), null));
      } else if (token instanceof DisplayGroupToken group && group.isOpen() && !runs.isEmpty()) {
        runs.add(new Run(" ", Set.of(), "", null));
      }
    }
    return runs;
  }

  /** The address of a link; empty for text and for what is not an address on the web. */
  private static String href(TextToken text) {
    String address = text.getText();
    boolean link = text.getType() == TextToken.Type.URL || text.getType() == TextToken.Type.DOI;
    if (link && WEB.matcher(address).matches()) {
      return address;
    }
    boolean doi = text.getType() == TextToken.Type.DOI && DOI.matcher(address).matches();
    return doi ? "https://doi.org/" + address : "";
  }

  /** Looks that pages can show; underlines and colors of a style are ignored. */
  private static Set<Run.Look> looks(int attributes) {
    Set<Run.Look> looks = EnumSet.noneOf(Run.Look.class);
    int font = FormattingAttributes.getFontStyle(attributes);
    if (font == FormattingAttributes.FS_ITALIC || font == FormattingAttributes.FS_OBLIQUE) {
      looks.add(Run.Look.ITALIC);
    }
    if (FormattingAttributes.getFontWeight(attributes) == FormattingAttributes.FW_BOLD) {
      looks.add(Run.Look.BOLD);
    }
    if (FormattingAttributes.getFontVariant(attributes) == FormattingAttributes.FV_SMALLCAPS) {
      looks.add(Run.Look.SMALL_CAPS);
    }
    int align = FormattingAttributes.getVerticalAlign(attributes);
    if (align == FormattingAttributes.VA_SUP) {
      looks.add(Run.Look.SUPERSCRIPT);
    } else if (align == FormattingAttributes.VA_SUB) {
      looks.add(Run.Look.SUBSCRIPT);
    }
    return looks;
  }

  @Override
  public String getName() {
    return "runs";
  }

  @Override
  protected String doFormatCitation(TokenBuffer buffer, RenderContext rendered) {
    tokens = List.copyOf(buffer.getTokens());
    return "";
  }

  @Override
  protected String doFormatBibliographyEntry(
      TokenBuffer buffer, RenderContext rendered, int index) {
    tokens = List.copyOf(buffer.getTokens());
    return "";
  }

  @Override
  protected String doFormatLink(String text, String uri) {
    return text;
  }

  @Override
  public @Nullable Bibliography makeBibliography(String[] entries, SBibliography element) {
    return null;
  }
}
