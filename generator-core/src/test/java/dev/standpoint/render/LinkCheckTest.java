package dev.standpoint.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LinkCheckTest {

  private static final Artifact INDEX =
      file(
          "index.html", "<p id=a><a href='notes/n.html#b'>x</a> <a href=https://example.org>y</a>");

  @Test
  void linksThatLeadSomewhereAreFine() {
    assertThat(broken(file("notes/n.html", "<p id=b><a href=../index.html#a>z</a>"))).isEmpty();
  }

  @Test
  void aMissingTargetIsReported() {
    assertThat(broken(file("notes/n.html", "<a href=''>e</a><a href=../x.html>f</a>")))
        .containsExactly(
            "index.html: notes/n.html#b: no such id",
            "notes/n.html: leads nowhere",
            "notes/n.html: ../x.html: no such file");
  }

  @Test
  void anIdStandsOnceOnAPage() {
    assertThat(broken(file("notes/n.html", "<p id=b><p id=b>")))
        .containsExactly("notes/n.html: #b: a second time");
  }

  @Test
  void styleSheetsAreFollowedToo() {
    assertThat(
            broken(
                file("notes/n.html", "<p id=b>"),
                file("assets/a.css", "a{b:url(\"f.woff2\")} c{d:url(../e.png)}"),
                file("assets/f.woff2", "")))
        .containsExactly("assets/a.css: ../e.png: no such file");
  }

  private static List<String> broken(Artifact... others) {
    return LinkCheck.broken(Stream.concat(Stream.of(INDEX), Stream.of(others)).toList());
  }

  private static Artifact file(String path, String text) {
    return new Artifact(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
