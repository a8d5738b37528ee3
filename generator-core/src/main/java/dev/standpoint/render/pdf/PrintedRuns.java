package dev.standpoint.render.pdf;

import dev.standpoint.render.pdf.script.ArabicForms;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Finds which characters side by side a document has, to recognise them in the sources. */
final class PrintedRuns {

  private PrintedRuns() {}

  /** Each run of {@code wanted} characters once, in the order of the document. */
  static Set<String> in(Element root, Collection<Integer> wanted) {
    Set<String> runs = new LinkedHashSet<>();
    if (!wanted.isEmpty()) {
      collect(root, Set.copyOf(wanted), runs);
    }
    return runs;
  }

  private static void collect(Node node, Set<Integer> wanted, Set<String> runs) {
    if (node instanceof Text text) {
      CharacterRun.of(ArabicForms.letters(text.getData()), wanted)
          .forEach(run -> runs.add(run.visible()));
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      collect(child, wanted, runs);
    }
  }
}
