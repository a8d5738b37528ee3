package dev.standpoint.read.markdown;

import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The definition of a link, which knows whether the note has such a link. */
public final class DefinitionNode extends Reference {

  /** Addresses that lead nowhere: such a definition is a comment, as in {@code [//]: # (text)}. */
  private static final Set<String> NOWHERE = Set.of("", "#", "<>");

  private boolean used;

  DefinitionNode(BasedSequence label, BasedSequence address, @Nullable BasedSequence title) {
    super(label, address, title);
  }

  /** Whether a link has its label, or it is meant as a comment. */
  public boolean used() {
    return used || NOWHERE.contains(getUrl().toString());
  }

  void use() {
    used = true;
  }
}
