package dev.standpoint.payload;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.assemble.BriefingAssembler;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.read.PackReader;
import dev.standpoint.read.files.PackFolder;
import dev.standpoint.read.files.PackImages;
import dev.standpoint.read.html.RawHtmlPolicy;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A pack with each payload in each of the places that hold the text of an author. Places with one
 * value for a pack have all payloads of the pack in one text. What the reader refuses is left out,
 * as if nothing were wrong with the rest.
 */
final class PayloadPack {

  private static final Pattern CITED = Pattern.compile("@([A-Za-z][A-Za-z0-9-]*)");

  private static final Pattern LINE_END = Pattern.compile("\\R");
  private static final Pattern PUNCTUATION = Pattern.compile("\\p{Punct}");

  private static final Pattern FIELDS = Pattern.compile("JOINED|LIST|PROSE|FIRST");

  private static final Pattern PLACES =
      Pattern.compile(
          "RAWQUOTE|RAWLINE|RAW|TEXT|LINE|CODE|BLOCK|TITLE|TARGET|URL|ALT|VALUE|CONDITION|ATTRIBUTE|1D|(?<=[npreag])#");

  /** Each place in a note, for one payload. */
  private static final List<String> IN_NOTES =
      List.of(
          "- RAW\n\n",
          "Prose TEXT in *a TEXT* and `CODE`.\n\n",
          "~~~~~~~~~~ {.LINE}\nBLOCK\n~~~~~~~~~~\n\n",
          "## Heading TEXT\n\n",
          "> RAWQUOTE\n\n",
          "| a | TEXT |\n|---|---|\n| TEXT | LINE |\n\n",
          "Term TEXT\n:   TEXT\n\n",
          "Note[^n#].\n\n[^n#]: TEXT and LINE\n\n",
          "[TEXT](<TARGET> \"TITLE\") [b](https://example.org/?q=URL \"TITLE\") <TARGET>\n\n",
          "[TEXT][r#]\n\n[r#]: <TARGET> \"TITLE\"\n\n",
          "![ALT](map.png \"TITLE\"){#fig-a#}\n\n",
          "![ALT](<TARGET>){width=\"VALUE\"}\n\n",
          "[TEXT]{.for #p# actor=holt on=crossing label=\"VALUE\" if=\"so CONDITION\" via=\"VALUE\"} [see @a, VALUE].\n\n",
          "[TEXT]{.says actor=holt on=toll qty=4 grade=\"VALUE\" source=a}\n\n",
          "[TEXT]{.event #e# when=2031-03-1D place=\"VALUE\" lane=\"VALUE\" actors=holt source=a}\n\n",
          "[x]{.for actor=\"VALUE\" on=\"VALUE\" when=\"VALUE\" #VALUE .VALUE}\n\n",
          "::: {.for actor=holt on=crossing source=a}\nTEXT\n\nLINE\n:::\n\n",
          "::: {.VALUE title=\"VALUE\"}\nTEXT\n:::\n\n",
          "[TEXT]{lang=\"VALUE\" dir=\"VALUE\" tlp=\"VALUE\"}\n\n",
          "<div title=\"ATTRIBUTE\" lang=en>\n\nTEXT\n\n</div>\n\n",
          "Words <abbr title=\"ATTRIBUTE\">a</abbr> and <a href=\"ATTRIBUTE\">b</a>\n\n",
          "<p><a href=\"https://example.org/ATTRIBUTE\" title='ATTRIBUTE'>RAWLINE</a></p>\n\n",
          "Words <!-- RAWLINE --> words.\n\n",
          "RAWLINE\n\n");

  private static final String FRONT =
      """
      ---
      title: JOINED
      summary: JOINED
      publisher: JOINED
      edition: JOINED
      handles: text
      ---
      ::: {.key-points}
      - PROSE
      :::

      PROSE

      ::: {.timeline show=positions}
      :::

      ::: {.sources}
      :::
      """;

  private static final String ACTORS =
      """
      - {id: holt, name: FIRST, member-of: [{of: gov, as: FIRST}]}
      - {id: gov, name: FIRST, kind: organization}
      - {id: every, name: JOINED, also: [LIST], description: JOINED, area: JOINED,
         party: JOINED, member-of: [{of: bad, as: JOINED}]}
      - {id: bad, name: JOINED, url: FIRST, image: FIRST, born: FIRST, kind: FIRST}
      """;

  private static final String ISSUES =
      """
      - {id: crossing, name: FIRST, question: FIRST}
      - {id: toll, name: FIRST, question: FIRST, kind: quantity, unit: FIRST}
      - {id: every, name: JOINED, question: JOINED}
      - {id: cost, name: JOINED, question: JOINED, kind: quantity, unit: JOINED}
      - {id: route, question: JOINED, kind: choice, options: [LIST]}
      """;

  private static final String SOURCES =
      """
      - {id: a, title: FIRST, outlet: FIRST, issued: 2031-03-12, url: "https://example.org/"}
      - {id: every, title: JOINED, outlet: JOINED, origin: JOINED, container-title: JOINED,
         publisher: JOINED, page: JOINED, genre: JOINED, note: JOINED, issued: 2031-03-12,
         author: [{family: JOINED, given: JOINED}], url: "https://example.org/"}
      - {id: b, title: JOINED, url: FIRST, archive: FIRST, DOI: FIRST, issued: FIRST, grade: FIRST}
      - {id: c, title: JOINED, DOI: JOINED, ISBN: JOINED, outlet: JOINED, issued: 2031-03-13,
         archive: "https://example.org/a"}
      """;

  private final List<String> payloads;

  PayloadPack(List<String> payloads) {
    this.payloads = payloads;
  }

  /** How many places have a payload, each payload counted on its own. */
  int placed() {
    long once = FIELDS.matcher(FRONT + ACTORS + ISSUES + SOURCES).results().count();
    long first = Pattern.compile("FIRST").matcher(ACTORS + ISSUES + SOURCES).results().count();
    long notes =
        PLACES
            .matcher(String.join("", IN_NOTES))
            .results()
            .filter(found -> found.group().length() > 2)
            .count();
    // Once more for the title of the note; a first payload is alone in its places.
    return (int) ((once - first + notes + 1) * payloads.size() + first);
  }

  /** The briefing of the pack; {@code picture} is a PNG for alternative texts and captions. */
  Briefing briefing(String style, Path picture) {
    Map<String, SourceText> registers = new LinkedHashMap<>();
    registers.put("actors.yaml", file("actors.yaml", fill(ACTORS)));
    registers.put("issues.yaml", file("issues.yaml", fill(ISSUES)));
    registers.put("sources.yaml", file("sources.yaml", fill(SOURCES) + cited()));
    String front =
        style.isEmpty() ? FRONT : FRONT.replaceFirst("---", "---\ncitation-style: " + style);
    String note = "---\ntitle: " + joined() + "\n---\n" + notes();
    PackFolder folder =
        new PackFolder(
            "payloads",
            file("pack.md", fill(front)),
            registers,
            List.of(),
            List.of(new PackFolder.NoteFile("10-note.md", file("10-note.md", note))),
            new PackImages(Map.of("map.png", picture), Set.of()));
    return BriefingAssembler.assemble(
            PackReader.read(folder, RawHtmlPolicy.SANITISED).value(), Optional.empty())
        .value();
  }

  private static SourceText file(String path, String text) {
    return new SourceText(path, text);
  }

  private String fill(String text) {
    StringBuilder list = new StringBuilder();
    payloads.forEach(payload -> list.append(list.isEmpty() ? "" : ", ").append(quoted(payload)));
    StringBuilder prose = new StringBuilder();
    payloads.forEach(
        payload -> prose.append(prose.isEmpty() ? "" : " / ").append(escaped(payload)));
    return FIELDS
        .matcher(text)
        .replaceAll(
            field ->
                Matcher.quoteReplacement(
                    switch (field.group()) {
                      case "JOINED" -> joined();
                      case "LIST" -> list.toString();
                      case "PROSE" -> prose.toString();
                      default -> quoted(payloads.get(0));
                    }));
  }

  /** Sources with the names that payloads cite by chance, because a source must exist. */
  private String cited() {
    return payloads.stream()
        .flatMap(payload -> CITED.matcher(payload).results())
        .map(found -> found.group(1))
        .distinct()
        .filter(id -> !List.of("a", "b", "c", "every").contains(id))
        .map(id -> "- {id: " + id + ", title: Cited, issued: 2031-03-12}\n")
        .collect(Collectors.joining());
  }

  private String joined() {
    return quoted(String.join(" / ", payloads));
  }

  private String notes() {
    StringBuilder notes = new StringBuilder();
    for (int i = 0; i < payloads.size(); i++) {
      Map<String, String> forms = forms(payloads.get(i), i);
      for (String place : IN_NOTES) {
        notes.append(
            PLACES
                .matcher(place)
                .replaceAll(
                    form -> Matcher.quoteReplacement(forms.getOrDefault(form.group(), ""))));
      }
    }
    return notes
        .append(
            "Words [words]{.for actor=every on=every} and [four]{.says on=cost actor=every qty=4}")
        .append(" [@every; @b; @c].\n")
        .toString();
  }

  /** The payload as it is written at each place. */
  private static Map<String, String> forms(String payload, int number) {
    String line = LINE_END.matcher(payload).replaceAll(" ");
    String escaped = PUNCTUATION.matcher(line).replaceAll("\\\\$0");
    String value = line.replace("\\", "\\\\").replace("\"", "\\\"");
    Map<String, String> forms = new HashMap<>();
    forms.put("#", Integer.toString(number));
    forms.put("1D", Integer.toString(10 + number % 19));
    forms.put("RAW", LINE_END.matcher(payload).replaceAll("\n  "));
    forms.put("RAWQUOTE", LINE_END.matcher(payload).replaceAll("\n> "));
    forms.put("RAWLINE", line);
    forms.put("TEXT", escaped);
    forms.put("ALT", escaped);
    forms.put("LINE", line.replace("|", "\\|"));
    forms.put("CODE", line.replace("`", ""));
    forms.put("BLOCK", payload);
    forms.put("TITLE", value);
    forms.put("VALUE", value);
    forms.put("CONDITION", value.replace(";", ","));
    forms.put("ATTRIBUTE", line.replace("\"", "&quot;"));
    forms.put("URL", escaped.replace(" ", "%20"));
    forms.put("TARGET", line.replaceAll("[<>\\\\]", "\\\\$0"));
    return forms;
  }

  /** Text in which nothing is Markdown. */
  private static String escaped(String payload) {
    String line = LINE_END.matcher(payload).replaceAll(" ");
    return PUNCTUATION.matcher(line).replaceAll("\\\\$0");
  }

  /** A scalar of YAML between quotation marks. */
  private static String quoted(String payload) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < payload.length(); i++) {
      char c = payload.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' '
          || (c >= 0x7f && c < 0xa0)
          || c == 0xfeff
          || c > 0xfff0
          || c == 0x2028
          || c == 0x2029) {
        out.append("\\u%04x".formatted((int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
