package dev.standpoint.read.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Words between carets, which are raised, or between single tildes, which are lowered. */
public final class ScriptNode extends Node {

  private final boolean raised;

  ScriptNode(BasedSequence chars, boolean raised) {
    super(chars);
    this.raised = raised;
  }

  public boolean raised() {
    return raised;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
