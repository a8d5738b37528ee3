package dev.standpoint.model.note;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The text of a note without citations and markup, with each run of white space as one space. */
public final class PlainText {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** The space of a citation that was left out before punctuation. */
  private static final Pattern BEFORE_STOP = Pattern.compile(" +(?=[,.;:!?])");

  /** Takes the place of words that are left out. */
  public static final String ELLIPSIS = "\u2026";

  private final Predicate<Inline> leftOut;
  private final StringBuilder text = new StringBuilder();

  private PlainText(Predicate<Inline> leftOut) {
    this.leftOut = leftOut;
  }

  /** The words of running text. */
  public static String ofInlines(List<Inline> inlines) {
    return ofInlines(inlines, inline -> false);
  }

  /** The words with an ellipsis for each inline that is {@code leftOut}. */
  public static String ofInlines(List<Inline> inlines, Predicate<Inline> leftOut) {
    PlainText words = new PlainText(leftOut);
    inlines.forEach(words::append);
    return words.folded();
  }

  /** The words of blocks, with a space between them. */
  public static String ofBlocks(List<Block> blocks) {
    return ofBlocks(blocks, inline -> false);
  }

  /** The words with an ellipsis for each inline that is {@code leftOut}. */
  public static String ofBlocks(List<Block> blocks, Predicate<Inline> leftOut) {
    PlainText words = new PlainText(leftOut);
    blocks.forEach(words::append);
    return words.folded();
  }

  /** A citation that is left out leaves a space, which must not remain before a full stop. */
  private String folded() {
    String folded = SPACE.matcher(text).replaceAll(" ").strip();
    return BEFORE_STOP.matcher(folded).replaceAll("");
  }

  private void append(Inline inline) {
    if (leftOut.test(inline)) {
      text.append(ELLIPSIS);
      return;
    }
    if (inline instanceof Inline.Text plain) {
      text.append(plain.text());
    } else if (inline instanceof Inline.Code code) {
      text.append(code.text());
    } else if (inline instanceof Inline.DateText date) {
      text.append(date.written());
    } else if (inline instanceof Inline.LineEnd) {
      text.append(' ');
    } else if (inline instanceof Inline.Image image) {
      text.append(image.alternative());
    } else if (inline instanceof Inline.TaskBox task) {
      text.append(sign(task));
    }
    int start = text.length();
    inline.content().forEach(this::append);
    if (inline instanceof Inline.Superscript || isHtml(inline, "sup")) {
      text.replace(start, text.length(), ScriptCharacters.raised(text.substring(start)));
    } else if (inline instanceof Inline.Subscript || isHtml(inline, "sub")) {
      text.replace(start, text.length(), ScriptCharacters.lowered(text.substring(start)));
    }
  }

  /** The words of a cell or term, apart from the next. */
  private void append(List<Inline> inlines) {
    inlines.forEach(this::append);
    text.append(' ');
  }

  private static boolean isHtml(Inline inline, String name) {
    return inline instanceof Inline.RawHtml html && html.name().equals(name);
  }

  /** The box of a task in plain characters. */
  public static String sign(Inline.TaskBox task) {
    return task.done() ? "[x]" : "[ ]";
  }

  private void append(Block block) {
    if (block instanceof Block.Footnote) {
      return;
    }
    if (block instanceof Block.Table table) {
      Stream.concat(table.head().stream(), table.body().stream())
          .flatMap(row -> row.cells().stream())
          .forEach(cell -> append(cell.content()));
    } else if (block instanceof Block.Definitions list) {
      list.entries().forEach(entry -> append(entry.term()));
    } else {
      block.inlines().forEach(this::append);
    }
    if (block instanceof Block.CodeBlock code) {
      text.append(code.text());
    }
    text.append(' ');
    // The alternative text of a picture repeats its caption, or is too long for a sentence.
    if (!(block instanceof Block.Figure figure && figure.kind() == FigureKind.FIGURE)) {
      block.children().forEach(this::append);
    }
  }
}
