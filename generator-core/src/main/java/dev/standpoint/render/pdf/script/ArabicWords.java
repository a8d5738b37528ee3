package dev.standpoint.render.pdf.script;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Joins the letters of a document's Arabic words, also if an element begins within a word. */
public final class ArabicWords {

  private final Predicate<Element> isInLine;

  /** The texts of the current line of words, which no block or empty element interrupts. */
  private final List<Text> sideBySide = new ArrayList<>();

  private ArabicWords(Predicate<Element> isInLine) {
    this.isInLine = isInLine;
  }

  /** {@code isInLine} tells which elements are inline: a word may continue across them. */
  public static void join(Element root, Predicate<Element> isInLine) {
    ArabicWords words = new ArabicWords(isInLine);
    words.visitChildren(root);
    words.join();
  }

  private void visitChildren(Element element) {
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Text text) {
        sideBySide.add(text);
      } else if (node instanceof Element child) {
        visit(child);
      }
    }
  }

  private void visit(Element element) {
    // A picture or a line break is an element without content, and ends a word.
    boolean parts = element.getFirstChild() == null || !isInLine.test(element);
    if (parts) {
      join();
    }
    visitChildren(element);
    if (parts) {
      join();
    }
  }

  private void join() {
    if (sideBySide.stream().anyMatch(text -> ArabicJoining.changes(text.getData()))) {
      List<String> joined = ArabicJoining.join(sideBySide.stream().map(Text::getData).toList());
      for (int i = 0; i < joined.size(); i++) {
        sideBySide.get(i).setData(joined.get(i));
      }
    }
    sideBySide.clear();
  }
}
