package dev.standpoint.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.xhtmlrenderer.pdf.ITextRenderer;

/** A PDF runs no script, opens no file or program, and has no forms. */
class NoActionsTest {

  private static final String DOCUMENT =
      """
      <html xmlns="http://www.w3.org/1999/xhtml" lang="en" onload="app.alert(1)">
      <head><title>Notes</title><link rel="stylesheet" href="print.css"/>
      <script type="text/acrojs">app.alert(1)</script>
      <script type="text/javascript">app.alert(1)</script>
      <style>a { -fs-action: "app.alert(1)" } @page { @-fs-pdf-xmp-metadata { content: "a" } }</style>
      <meta http-equiv="refresh" content="0;url=javascript:alert(1)"/>
      <bookmarks><bookmark name="One" href="javascript:alert(1)" onclick="app.alert(1)"/></bookmarks>
      </head>
      <body onload="app.alert(1)" onclick="app.alert(1)">
      <h2 onclick="app.alert(1)">Before</h2>
      <p><a href="#one" onclick="app.alert(1)" onmouseover="app.alert(1)">one</a>
      <a href="http://host.example/" onclick="app.launchURL('x')" onfocus="app.alert(1)">two</a>
      <a id="one" name="one" onclick="app.alert(1)">three</a>
      <a href="JaVaScript:app.alert(1)">four</a> <a href=" javascript:app.alert(1)">five</a>
      <a href="file:///bin/sh">six</a> <a href="other.pdf#page=2">seven</a> <a href="data:,x">eight</a></p>
      <form action="http://host.example/" method="post" onsubmit="app.alert(1)">
      <p><input type="text" name="a" value="typed" onchange="app.alert(1)"/>
      <input name="b"/> <input type="password" name="c"/> <input type="hidden" name="d"/>
      <input type="checkbox" name="e" checked="checked"/> <input type="radio" name="f"/>
      <input type="file" name="g"/> <input type="image" name="h" src="a.png"/>
      <input type="submit" value="send" onclick="app.alert(1)"/> <input type="reset"/>
      <textarea name="i">area</textarea> <button onclick="app.alert(1)">press</button>
      <select name="j"><option>option</option></select></p></form>
      <svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="app.alert(1)">
      <script>app.alert(1)</script><a href="javascript:alert(1)"><rect width="9" height="9"/></a></svg>
      <iframe src="javascript:alert(1)"></iframe>
      <object data="a.swf" type="application/x-shockwave-flash"></object>
      <embed src="a.mp4" type="video/mp4"/>
      <p>after</p>
      </body></html>
      """;

  /** The keys with which a PDF acts when it is opened or clicked. */
  private static final Set<COSName> ACTS =
      Set.of(
          COSName.JS,
          COSName.AA,
          COSName.OPEN_ACTION,
          COSName.getPDFName("JavaScript"),
          COSName.getPDFName("RichMedia"),
          COSName.ACRO_FORM,
          COSName.getPDFName("XFA"));

  /** The only kinds of action that links need are GoTo and URI. */
  private static final Set<String> ACTIONS =
      Set.of(
          "JavaScript",
          "Launch",
          "GoToR",
          "GoToE",
          "GoTo3DView",
          "SubmitForm",
          "ResetForm",
          "ImportData",
          "Named",
          "Hide",
          "Thread",
          "Movie",
          "Sound",
          "Rendition",
          "Trans",
          "SetOCGState",
          "RichMediaExecute");

  @Test
  void nothingInTheDocumentBecomesAnAction() throws IOException {
    assertThat(found(Prints.PRINTER.print(DOCUMENT))).isEmpty();
  }

  /** Shows that the test above can fail. */
  @Test
  void flyingSaucerByItselfMakesActionsOfIt() throws IOException {
    ITextRenderer renderer = new ITextRenderer();
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    renderer.setDocumentFromString(DOCUMENT);
    renderer.layout();
    renderer.createPDF(pdf);

    assertThat(found(new PrintedPdf(pdf.toByteArray(), List.of(), List.of(), Set.of(), List.of())))
        .contains("/JS", "/S /JavaScript", "/AcroForm", "/Widget");
  }

  @Test
  void theWordsOfAFormAreStillThere() {
    assertThat(Prints.pages(Prints.PRINTER.print(DOCUMENT)).get(0))
        .contains("Before", "one", "two", "three", "area", "press", "after");
  }

  @Test
  void aBriefingHasNoActions() throws IOException {
    assertThat(found(Prints.PRINTER.print(Prints.briefing()))).isEmpty();
  }

  /** All keys and kinds of actions, annotations and fields that do more than lead somewhere. */
  private static NavigableSet<String> found(PrintedPdf printed) throws IOException {
    Walk walk = new Walk();
    try (PDDocument pdf = Loader.loadPDF(printed.bytes())) {
      COSDocument document = pdf.getDocument();
      walk.visit(document.getTrailer());
      for (COSObjectKey key : document.getXrefTable().keySet()) {
        walk.visit(document.getObjectFromPool(key));
      }
      assertThat(walk.dictionaries).as("dictionaries that were read").isGreaterThan(20);
    }
    return walk.found;
  }

  private static final class Walk {

    private final NavigableSet<String> found = new TreeSet<>();
    private final Set<COSBase> visited = Collections.newSetFromMap(new IdentityHashMap<>());
    private int dictionaries;

    void visit(COSBase object) {
      COSBase direct = object instanceof COSObject reference ? reference.getObject() : object;
      if (direct == null || !visited.add(direct)) {
        return;
      }
      if (direct instanceof COSArray array) {
        array.forEach(this::visit);
      } else if (direct instanceof COSDictionary dictionary) {
        dictionaries++;
        inspect(dictionary);
        dictionary.getValues().forEach(this::visit);
      }
    }

    private void inspect(COSDictionary dictionary) {
      dictionary.keySet().stream()
          .filter(ACTS::contains)
          .map(key -> "/" + key.getName())
          .forEach(found::add);
      String kind = String.valueOf(dictionary.getNameAsString(COSName.S));
      if (ACTIONS.contains(kind)) {
        found.add("/S /" + kind);
      }
      String address = String.valueOf(dictionary.getString(COSName.URI));
      if (kind.equals("URI") && !address.matches("(?i)(https?|mailto):.*")) {
        found.add("/URI " + address);
      }
      if (COSName.WIDGET.equals(dictionary.getCOSName(COSName.SUBTYPE))) {
        found.add("/Widget");
      }
    }
  }
}
