package dev.standpoint.read.register;

import dev.standpoint.diagnostic.Span;
import dev.standpoint.read.value.DataNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Values that authors write as one, as a list, or with commas between them. */
final class ListedValues {

  private ListedValues() {}

  /** The values without blank ones. */
  static List<DataNode> of(DataNode node) {
    List<DataNode> items = node instanceof DataNode.Sequence list ? list.items() : List.of(node);
    return items.stream().flatMap(ListedValues::split).filter(item -> !item.isBlank()).toList();
  }

  private static Stream<DataNode> split(DataNode node) {
    if (!(node instanceof DataNode.Scalar scalar) || !scalar.text().contains(",")) {
      return Stream.of(node);
    }
    List<DataNode> parts = new ArrayList<>();
    String text = scalar.text();
    // Inside quotation marks the text starts one column later. Other forms keep the place of all.
    int quote = scalar.at().length() - text.codePointCount(0, text.length());
    boolean exact = quote == 0 || quote == 2;
    int start = 0;
    while (start <= text.length()) {
      int comma = text.indexOf(',', start);
      int end = comma < 0 ? text.length() : comma;
      String part = text.substring(start, end);
      String word = part.strip();
      int before = start + part.indexOf(word);
      int column = scalar.at().column() + quote / 2 + text.codePointCount(0, before);
      int length = word.codePointCount(0, word.length());
      Span at =
          exact && length > 0
              ? new Span(scalar.at().path(), scalar.at().line(), column, length)
              : scalar.at();
      parts.add(new DataNode.Scalar(word, at));
      start = end + 1;
    }
    return parts.stream();
  }
}
