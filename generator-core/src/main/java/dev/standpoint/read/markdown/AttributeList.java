package dev.standpoint.read.markdown;

import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * What stands between braces in Pandoc's attribute grammar, in the order written. Offsets count
 * UTF-16 units from the start of the text in which the braces stand.
 */
public record AttributeList(List<Item> items, int start, int end) {

  /** No attributes, at an offset. */
  public static AttributeList none(int at) {
    return new AttributeList(List.of(), at, at);
  }

  /** One of {@code #id}, {@code .class} and {@code key=value}, and where its value stands. */
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

  /** The same attributes with offsets that {@code toFile} makes of those within a block's text. */
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
