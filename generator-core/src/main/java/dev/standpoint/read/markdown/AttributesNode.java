package dev.standpoint.read.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Attributes in braces that describe the image before them or the block that they end. A bracketed
 * span and a div have theirs in their own nodes. Offsets are those of the file.
 */
public final class AttributesNode extends Node {

  /** The thing that the attributes describe. */
  enum Owner {
    IMAGE,
    BLOCK
  }

  private final Owner owner;
  private final AttributeList attributes;

  AttributesNode(Owner owner, BasedSequence chars, AttributeList attributes) {
    super(chars);
    this.owner = owner;
    this.attributes = attributes;
  }

  /** The attributes directly after an image. */
  public static Optional<AttributesNode> ofImage(Node image) {
    return found(image.getNext(), Owner.IMAGE);
  }

  /** The attributes at the end of a heading, a caption, a position or an event. */
  public static Optional<AttributesNode> ofBlock(Node block) {
    return found(block.getLastChild(), Owner.BLOCK);
  }

  private static Optional<AttributesNode> found(@Nullable Node node, Owner owner) {
    return node instanceof AttributesNode found && found.owner == owner
        ? Optional.of(found)
        : Optional.empty();
  }

  public AttributeList attributes() {
    return attributes;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
