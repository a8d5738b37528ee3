package dev.standpoint.read.markdown;

import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * The items between two braces in Pandoc's attribute grammar, in the order written. Offsets count
 * UTF-16 units from the start of the text around the braces.
 */
public record AttributeList(List<Item> items, int start, int end) {

  /** One {@code #id}, {@code .class} or {@code key=value}, and where it and its value start. */
  public record Item(Sort sort, String key, String value, int start, int valueStart, int end) {}

  /** The sorts of attribute that Pandoc knows. */
  public enum Sort {
    ID,
    CLASS,
    KEY
  }

  public AttributeList {
    items = List.copyOf(items);
  }

  public List<Item> of(Sort sort) {
    return items.stream().filter(item -> item.sort() == sort).toList();
  }

  /** The same attributes with their offsets in a block translated into those in the file. */
  AttributeList placed(IntUnaryOperator toFile) {
    List<Item> placed =
        items.stream()
            .map(
                item ->
                    new Item(
                        item.sort(),
                        item.key(),
                        item.value(),
                        toFile.applyAsInt(item.start()),
                        toFile.applyAsInt(item.valueStart()),
                        toFile.applyAsInt(item.end() - 1) + 1))
            .toList();
    return new AttributeList(placed, toFile.applyAsInt(start), toFile.applyAsInt(end - 1) + 1);
  }
}
