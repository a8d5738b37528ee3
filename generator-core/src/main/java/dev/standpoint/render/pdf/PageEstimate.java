package dev.standpoint.render.pdf;

import dev.standpoint.xml.SecureXml;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * About how many pages a print document will be: the sum of the heights of its paragraphs, rows and
 * pictures, told by their letters without laying anything out.
 *
 * <p>The figures were fitted by hand to the default theme on A4, until the estimates for both
 * sample packs (19 and 21 pages) and for generated packs of 42, 92, 175 and 943 pages were less
 * than an eighth too high or too low. A test holds them to a fifth.
 */
final class PageEstimate extends DefaultHandler {

  /** Points within the margins of a page, and of one that lies across. */
  private static final double UPRIGHT = 690;

  private static final double ACROSS = 480;

  /** What a new page leaves blank of the one before, on average. */
  private static final double START = 0.45;

  /** What is blank because a row or picture did not fit, of all. */
  private static final double GAPS = 0.04;

  private static final double LETTERS = 92;
  private static final double LINE = 15;
  private static final double PICTURE = 200;
  private static final double AROUND_A_PICTURE = 12;

  /** Letters of all cells of a row beside one another. */
  private static final double LETTERS_OF_A_ROW = 100;

  private static final double LETTERS_OF_A_ROW_ACROSS = 170;
  private static final double LINE_OF_A_ROW = 11.5;
  private static final double AROUND_A_ROW = 7.5;

  /** What a block of its own in a cell adds, of a line. */
  private static final double BLOCK_OF_A_CELL = 0.4;

  /** The room around blocks. */
  private static final Map<String, Integer> BLOCKS =
      Map.ofEntries(
          Map.entry("h1", 0),
          Map.entry("h2", 50),
          Map.entry("h3", 19),
          Map.entry("h4", 14),
          Map.entry("h5", 14),
          Map.entry("h6", 14),
          Map.entry("p", 7),
          Map.entry("li", 3),
          Map.entry("dt", 0),
          Map.entry("dd", 4),
          Map.entry("pre", 20),
          Map.entry("figcaption", 4),
          Map.entry("div", 0));

  /** The parts of a cell that our style sheet makes blocks. */
  private static final Set<String> BLOCKS_OF_CELLS =
      Set.of(
          "value",
          "when",
          "words",
          "condition",
          "earlier",
          "others",
          "side",
          "voice",
          "voices",
          "post",
          "question",
          "unit",
          "split");

  private static final Pattern HEIGHT = Pattern.compile("height: ([0-9.]+)pt");

  private final Deque<Boolean> aside = new ArrayDeque<>();
  private double pages;
  private boolean across;
  private int letters;
  private int cells;
  private boolean inCell;
  private int blocksInCell;
  private int mostLetters;
  private int mostBlocks;

  private PageEstimate() {}

  /** 0 where the document is not well-formed, which printing tells. */
  static int of(byte[] xhtml) {
    try {
      PageEstimate estimate = new PageEstimate();
      SecureXml.saxParser().parse(new ByteArrayInputStream(xhtml), estimate);
      return (int) Math.ceil(estimate.pages * (1 + GAPS));
    } catch (SAXException notWellFormed) {
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void startElement(String uri, String local, String tag, Attributes attributes) {
    String cssClass = String.valueOf(attributes.getValue("class"));
    boolean outside = !aside.isEmpty() && aside.element();
    aside.push(
        outside
            || tag.equals("head")
            || cssClass.startsWith("running")
            || cssClass.equals("chart"));
    if (outside) {
      return;
    }
    if (tag.equals("section")) {
      start(cssClass);
    } else if (cssClass.equals("chart")) {
      Matcher height = HEIGHT.matcher(String.valueOf(attributes.getValue("style")));
      add(height.find() ? Double.parseDouble(height.group(1)) + AROUND_A_PICTURE : PICTURE);
    } else if (tag.equals("img")) {
      add(PICTURE);
    } else {
      startText(tag, cssClass);
    }
  }

  private void start(String cssClass) {
    across = cssClass.startsWith("landscape");
    if (!cssClass.contains("flow")) {
      pages += START;
    }
  }

  private void startText(String tag, String cssClass) {
    if (tag.equals("tr")) {
      cells = 0;
      mostLetters = 0;
      mostBlocks = 0;
    } else if (isCell(tag)) {
      inCell = true;
      blocksInCell = 0;
      letters = 0;
    } else if (inCell && (tag.equals("p") || BLOCKS_OF_CELLS.contains(cssClass))) {
      blocksInCell++;
    } else if (!inCell && BLOCKS.containsKey(tag)) {
      block(0);
    }
  }

  @Override
  public void endElement(String uri, String local, String tag) {
    if (aside.pop()) {
      return;
    }
    if (isCell(tag)) {
      cells++;
      mostLetters = Math.max(mostLetters, letters);
      mostBlocks = Math.max(mostBlocks, blocksInCell);
      inCell = false;
      letters = 0;
    } else if (tag.equals("tr")) {
      row();
    } else if (!inCell && BLOCKS.containsKey(tag)) {
      block(BLOCKS.getOrDefault(tag, 0));
    }
  }

  private static boolean isCell(String tag) {
    return tag.equals("td") || tag.equals("th");
  }

  @Override
  public void characters(char[] text, int start, int length) {
    String words = new String(text, start, length);
    if (!aside.element() && !words.isBlank()) {
      letters += words.strip().replaceAll("\\s+", " ").length() + 1;
    }
  }

  private void block(int around) {
    if (letters > 0) {
      add(Math.ceil(letters / LETTERS) * LINE + around);
    }
    letters = 0;
  }

  private void row() {
    double room = (across ? LETTERS_OF_A_ROW_ACROSS : LETTERS_OF_A_ROW) * share(cells);
    double lines = Math.ceil(mostLetters / room) + Math.max(0, mostBlocks - 1) * BLOCK_OF_A_CELL;
    add(Math.max(1, lines) * LINE_OF_A_ROW + AROUND_A_ROW);
  }

  /** Of a row's width, what the cell with the most letters has. */
  private static double share(int cells) {
    return switch (cells) {
      case 0, 1 -> 1;
      case 2 -> 0.72;
      case 3 -> 0.5;
      default -> 1.0 / cells;
    };
  }

  private void add(double height) {
    pages += height / (across ? ACROSS : UPRIGHT);
  }
}
