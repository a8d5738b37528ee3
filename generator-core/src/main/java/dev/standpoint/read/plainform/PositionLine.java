package dev.standpoint.read.plainform;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.date.Edtf;
import dev.standpoint.read.mark.Located;
import dev.standpoint.read.mark.NoteSource;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The start of a detail that may be a position: {@code **value** on *issue*, date: words}. It is
 * {@code meant} as one if it has the word "on". It is {@code complete} if a colon, a citation,
 * attributes or the end of the line follow. {@code rest} is the line after the issue; the words
 * start at {@code wordsStart}, in UTF-16 units of the note's text.
 */
public record PositionLine(
    Located value,
    Located issue,
    @Nullable Located when,
    boolean meant,
    boolean complete,
    Span rest,
    int wordsStart) {

  /** The text between value and issue. */
  private static final Pattern BETWEEN = Pattern.compile("[ \\t]+(on[ \\t]+)?");

  /** The rest of the line up to the words: a date, then a colon or the end of the form. */
  private static final Pattern REST =
      Pattern.compile(
          "(?:,[ \\t]*(\\S+?|[^:\\[{]{1,60}?))?[ \\t]*(?::(?=\\s|$)[ \\t]*|(?=[\\[{]|$))");

  /** The start of the paragraph as a position; empty if it has no value and issue in this form. */
  public static Optional<PositionLine> of(Paragraph paragraph, NoteSource text) {
    Node first = paragraph.getFirstChild();
    if (!(first instanceof StrongEmphasis value)) {
      return Optional.empty();
    }
    Node second = value.getNextAny(Emphasis.class);
    if (!(second instanceof Emphasis issue)) {
      return Optional.empty();
    }
    String body = text.body();
    String between = body.substring(value.getEndOffset(), issue.getStartOffset());
    Matcher on = BETWEEN.matcher(between);
    if (!on.matches()) {
      return Optional.empty();
    }
    int issueEnd = issue.getEndOffset();
    int lineEnd = lineEnd(body, issueEnd, paragraph.getEndOffset());
    Matcher rest = REST.matcher(body).region(issueEnd, lineEnd);
    boolean complete = rest.lookingAt() && isDate(rest.group(1));
    boolean dated = complete && rest.group(1) != null;
    return Optional.of(
        new PositionLine(
            located(value.getText(), text),
            located(issue.getText(), text),
            dated ? new Located(rest.group(1), text.span(rest.start(1), rest.end(1))) : null,
            on.group(1) != null,
            complete,
            text.span(issueEnd, lineEnd),
            complete ? rest.end() : issueEnd));
  }

  /** Several words are a date only if they can be read as one; a single word is meant as a date. */
  private static boolean isDate(@Nullable String written) {
    return written == null || !written.contains(" ") || Edtf.read(written).isPresent();
  }

  /** The text without backslashes, at the place where it is written. */
  private static Located located(BasedSequence chars, NoteSource text) {
    return new Located(
        chars.unescape().strip(), text.span(chars.getStartOffset(), chars.getEndOffset()));
  }

  /** The offset of the first line end from an offset on. */
  private static int lineEnd(String body, int from, int end) {
    int at = from;
    while (at < end && body.charAt(at) != '\n' && body.charAt(at) != '\r') {
      at++;
    }
    return at;
  }
}
