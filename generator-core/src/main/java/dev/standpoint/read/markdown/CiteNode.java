package dev.standpoint.read.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/** The citations in one pair of brackets, or a narrative one. Offsets are those of the file. */
public final class CiteNode extends Node {

  private final List<CitationSyntax.Part> parts;
  private final boolean narrative;

  CiteNode(BasedSequence chars, List<CitationSyntax.Part> parts, boolean narrative) {
    super(chars);
    this.parts = List.copyOf(parts);
    this.narrative = narrative;
  }

  public List<CitationSyntax.Part> parts() {
    return parts;
  }

  public boolean narrative() {
    return narrative;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
