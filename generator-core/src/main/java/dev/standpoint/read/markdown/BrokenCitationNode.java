package dev.standpoint.read.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A key that is not cited, or an opening bracket that looks like a citation. It is reported. */
public final class BrokenCitationNode extends Node {

  /** Why it is not a citation. */
  public enum Fault {
    PART_WITHOUT_KEY,
    SECOND_KEY,
    SIDE_BY_SIDE
  }

  private final Fault fault;

  BrokenCitationNode(BasedSequence chars, Fault fault) {
    super(chars);
    this.fault = fault;
  }

  public Fault fault() {
    return fault;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
