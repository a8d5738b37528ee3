package dev.standpoint.read.note;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.read.mark.Located;
import dev.standpoint.read.mark.NoteSource;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a detail of a definition list opens that may be a position: {@code **value** on *issue*,
 * date: words}. {@code meant} tells that it cannot be anything else, {@code whole} that a colon, a
 * citation, attributes or the end of the line stand where they should.
 */
record PositionLine(
    Located value,
    Located issue,
    @Nullable Located when,
    boolean meant,
    boolean whole,
    Span rest,
    int wordsStart) {

  private static final Pattern BETWEEN = Pattern.compile("[ \\t]+(on[ \\t]+)?");
  private static final Pattern REST =
      Pattern.compile("(?:,[ \\t]*(\\S+?))?[ \\t]*(?::(?=\\s|$)[ \\t]*|(?=[\\[{]|$))");

  static Optional<PositionLine> of(Paragraph paragraph, NoteSource text) {
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
    boolean whole = rest.lookingAt();
    boolean dated = whole && rest.group(1) != null;
    return Optional.of(
        new PositionLine(
            given(value.getText(), text),
            given(issue.getText(), text),
            dated ? new Located(rest.group(1), text.span(rest.start(1), rest.end(1))) : null,
            on.group(1) != null,
            whole,
            text.span(issueEnd, lineEnd),
            whole ? rest.end() : issueEnd));
  }

  private static Located given(BasedSequence chars, NoteSource text) {
    return new Located(
        chars.unescape().strip(), text.span(chars.getStartOffset(), chars.getEndOffset()));
  }

  private static int lineEnd(String body, int from, int end) {
    int at = from;
    while (at < end && body.charAt(at) != '\n' && body.charAt(at) != '\r') {
      at++;
    }
    return at;
  }
}
