package dev.standpoint.read.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A key that is not cited, or an opening bracket that looks like a citation. It is reported. */
public final class BrokenCitationNode extends Node {

  /** Why it is not a citation. */
  public enum Fault {
    /** A part between semicolons has no key. */
    PART_WITHOUT_KEY,
    /** A part has a key already. */
    SECOND_KEY,
    /** Other brackets follow without a space, which Markdown takes for a label. */
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
