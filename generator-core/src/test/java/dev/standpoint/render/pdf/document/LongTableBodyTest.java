package dev.standpoint.render.pdf.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class LongTableBodyTest {

  @Test
  void aLongBodyIsSplitAndKeepsTheOrderOfItsRows() {
    List<Element> bodies = bodies(LongTableBody.ROWS * 2 + 1, i -> "<td>" + i + "</td>");

    assertThat(bodies).extracting(LongTableBodyTest::rows).containsExactly(64, 64, 1);
    assertThat(bodies).extracting(LongTableBody::isContinued).containsExactly(false, true, true);
    assertThat(bodies).extracting(body -> body.getAttribute("class")).containsOnly("c");
    assertThat(bodies).extracting(body -> body.getAttribute("id")).containsExactly("b", "", "");
    assertThat(bodies.stream().map(Element::getTextContent).collect(Collectors.joining()))
        .isEqualTo(IntStream.range(0, 129).mapToObj(String::valueOf).collect(Collectors.joining()));
  }

  @Test
  void aBodyOfUsualLengthIsLeftAlone() {
    assertThat(bodies(LongTableBody.ROWS, i -> "<td/>")).hasSize(1);
  }

  @Test
  void aCellThatSpansRowsStaysWhole() {
    assertThat(bodies(130, i -> i == 60 ? "<td rowspan='8'/>" : i > 60 && i < 68 ? "" : "<td/>"))
        .extracting(LongTableBodyTest::rows)
        .containsExactly(68, 62);
    assertThat(bodies(130, i -> i == 0 ? "<td rowspan='0'/>" : ""))
        .extracting(LongTableBodyTest::rows)
        .containsExactly(130);
  }

  private static int rows(Element body) {
    return body.getElementsByTagName("tr").getLength();
  }

  private static List<Element> bodies(int rows, IntFunction<String> row) {
    String markup =
        IntStream.range(0, rows)
            .mapToObj(i -> "<tr>" + row.apply(i) + "</tr>")
            .collect(Collectors.joining());
    NodeList found =
        PrintDocument.parse(
                "<html><body><table><tbody id='b' class='c'>"
                    + markup
                    + "</tbody></table></body></html>")
            .dom()
            .getElementsByTagName("tbody");
    List<Element> bodies = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      bodies.add((Element) found.item(i));
    }
    return bodies;
  }
}
