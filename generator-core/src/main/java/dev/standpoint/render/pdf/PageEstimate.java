package dev.standpoint.render.pdf;

import dev.standpoint.model.CssLength;
import dev.standpoint.render.pdf.PageHeights.Orientation;
import dev.standpoint.xml.SecureXml;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Roughly how many pages a print document will have: it counts letters, rows and pictures in one
 * pass and lays out nothing, which takes milliseconds instead of seconds.
 */
final class PageEstimate extends DefaultHandler {

  /** The parts of a cell that our style sheet makes blocks, by their classes. */
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

  private static final Pattern HEIGHT = Pattern.compile("height: ([0-9.]+pt)");

  /** Points; pictures of notes have any size, and charts say theirs. */
  private static final double USUAL_PICTURE = 188;

  private final PageHeights heights = new PageHeights();

  /** For each open element, whether its text takes no room on the page: head, running heads. */
  private final Deque<Boolean> aside = new ArrayDeque<>();

  /** Letters since the last block or cell began. */
  private int letters;

  /** Blocks within a cell make its row higher instead of being blocks of the page. */
  private boolean inCell;

  /** The blocks in the current cell, which are one below the other. */
  private int blocksInCell;

  /** Of the current row. */
  private int cells;

  /** The letters of the fullest cell of the row. */
  private int mostLetters;

  /** The blocks of the cell with the most. */
  private int mostBlocks;

  private PageEstimate() {}

  /** 0 if the document is not well-formed, which printing it reports. */
  static int of(byte[] xhtml) {
    try {
      PageEstimate estimate = new PageEstimate();
      SecureXml.saxParser().parse(new ByteArrayInputStream(xhtml), estimate);
      return estimate.heights.pages();
    } catch (SAXException notWellFormed) {
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void startElement(String uri, String local, String tag, Attributes attributes) {
    String cssClass = String.valueOf(attributes.getValue("class"));
    boolean isChart = cssClass.equals("chart");
    boolean outside = !aside.isEmpty() && aside.element();
    aside.push(outside || tag.equals("head") || cssClass.startsWith("running") || isChart);
    // What is within a head or a running head is not text of the page either.
    if (outside) {
      return;
    }
    if (tag.equals("section")) {
      startSection(cssClass);
    } else if (isChart) {
      heights.addPicture(height(String.valueOf(attributes.getValue("style"))));
    } else if (tag.equals("img")) {
      heights.addPicture(USUAL_PICTURE);
    } else {
      startText(tag, cssClass);
    }
  }

  private void startSection(String cssClass) {
    Orientation page =
        cssClass.startsWith("landscape") ? Orientation.LANDSCAPE : Orientation.PORTRAIT;
    if (cssClass.contains("flow")) {
      heights.continueSection(page);
    } else {
      heights.startSection(page);
    }
  }

  /** The height in points that a chart's style names. */
  private static double height(String style) {
    Matcher height = HEIGHT.matcher(style);
    return height.find()
        ? CssLength.parse(height.group(1)).map(CssLength::points).orElse(USUAL_PICTURE)
        : USUAL_PICTURE;
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
    } else if (!inCell && PageHeights.isBlock(tag)) {
      if (letters > 0) {
        heights.addText(letters);
      }
      letters = 0;
    }
  }

  @Override
  public void endElement(String uri, String local, String tag) {
    if (aside.pop()) {
      return;
    }
    if (isCell(tag)) {
      endCell();
    } else if (tag.equals("tr")) {
      heights.addRow(cells, mostLetters, mostBlocks);
    } else if (!inCell && PageHeights.isBlock(tag)) {
      if (letters > 0) {
        heights.addBlock(tag, letters);
      }
      letters = 0;
    }
  }

  private void endCell() {
    cells++;
    mostLetters = Math.max(mostLetters, letters);
    mostBlocks = Math.max(mostBlocks, blocksInCell);
    inCell = false;
    letters = 0;
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
}
