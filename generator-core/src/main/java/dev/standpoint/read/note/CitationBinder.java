package dev.standpoint.read.note;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import dev.standpoint.read.markdown.AttributesNode;
import dev.standpoint.read.markdown.CiteNode;
import dev.standpoint.read.markdown.SpanNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Binds the citations of a paragraph, heading or cell to marks: to a mark around them, else to the
 * marks before them in the same sentence. One that no mark before it takes binds to the marks after
 * it in the sentence, unless another citation follows these. Narrative citations are not bound.
 */
final class CitationBinder {

  /** The binder of a text without marks and citations. */
  static final CitationBinder NONE = new CitationBinder(span -> false);

  /** Whether a span is a mark that has no source of its own. */
  private final Predicate<SpanNode> takesCitations;

  /** By identity, because nodes with equal text are different marks. */
  private final IdentityHashMap<SpanNode, List<CiteNode>> bound = new IdentityHashMap<>();

  /** Citations in brackets that no mark in this text takes. */
  private final Set<CiteNode> free = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Marks around the current place. */
  private final List<SpanNode> open = new ArrayList<>();

  /** Marks that ended in this sentence and have no citation yet. */
  private final List<SpanNode> waiting = new ArrayList<>();

  /** The last citation of this sentence, if no mark before it takes it. */
  private @Nullable CiteNode leading;

  /** Whether a sentence ended and the next has no words yet: a citation there can be of both. */
  private boolean betweenSentences;

  /** Whether the last character ends a sentence if white space follows. */
  private boolean afterStop;

  private CitationBinder(Predicate<SpanNode> takesCitations) {
    this.takesCitations = takesCitations;
  }

  /** {@code takesCitations} is true for marks without a source of their own. */
  static CitationBinder bind(Node container, Predicate<SpanNode> takesCitations) {
    CitationBinder binder = new CitationBinder(takesCitations);
    binder.walk(container);
    binder.endSentence();
    return binder;
  }

  /** The citations of a mark; empty if it has to inherit its source. */
  List<CiteNode> boundTo(SpanNode span) {
    return bound.getOrDefault(span, List.of());
  }

  /** Whether the citation is not bound to a mark in this text. A div around it may take it. */
  boolean isFree(CiteNode cite) {
    return free.contains(cite);
  }

  /** Visits the text in reading order, since binding depends on what comes between. */
  private void walk(Node parent) {
    for (Node node : parent.getChildren()) {
      if (node instanceof SpanNode span) {
        span(span);
      } else if (node instanceof CiteNode cite) {
        cite(cite);
        // A line end separates a full stop from the next word like a space does.
      } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        text(" ");
      } else if (node.hasChildren()) {
        walk(node);
      } else if (!(node instanceof AttributesNode || node instanceof HtmlInlineBase)) {
        text(node.getChars());
      }
    }
  }

  /** Visits a mark: citations inside it bind to it, and only without any does it wait. */
  private void span(SpanNode span) {
    boolean takes = takesCitations.test(span);
    if (takes) {
      open.add(span);
    }
    walk(span);
    if (takes) {
      open.remove(open.size() - 1);
      if (!bound.containsKey(span)) {
        waiting.add(span);
        // A full stop inside the mark does not separate it from its citation.
        afterStop = false;
      }
    }
  }

  /** Binds a citation to all marks around it and to all marks that wait for one. */
  private void cite(CiteNode cite) {
    afterStop = false;
    if (cite.narrative() || FigureReferences.citesNothing(cite)) {
      return;
    }
    if (open.isEmpty() && waiting.isEmpty()) {
      free.add(cite);
      leading = betweenSentences ? null : cite;
    } else if (!waiting.isEmpty()) {
      leading = null;
    }
    open.forEach(span -> give(span, cite));
    waiting.forEach(span -> give(span, cite));
    // One group of citations ends the waiting: the next binds to later marks only.
    waiting.clear();
  }

  /** Adds a citation to those of a mark, in reading order. */
  private void give(SpanNode span, CiteNode cite) {
    bound.computeIfAbsent(span, key -> new ArrayList<>()).add(cite);
  }

  /** Gives the marks that still wait the citation before them. */
  private void endSentence() {
    CiteNode cite = leading;
    if (cite != null && !waiting.isEmpty()) {
      waiting.forEach(span -> give(span, cite));
      free.remove(cite);
    }
    waiting.clear();
    leading = null;
  }

  /** Ends the sentence, and with it the waiting, at white space after a full stop. */
  private void text(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (afterStop && Character.isWhitespace(c)) {
        endSentence();
        betweenSentences = true;
      } else if (!Character.isWhitespace(c)) {
        betweenSentences = false;
      }
      afterStop = c == '.' || c == '?' || c == '!';
    }
  }
}
