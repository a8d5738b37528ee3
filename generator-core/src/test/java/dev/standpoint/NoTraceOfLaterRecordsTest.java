package dev.standpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Of what became known later than the date of a pack, no byte of the output has a trace. Every word
 * that must not appear starts with {@code numbat}, a word of its own for each place.
 */
class NoTraceOfLaterRecordsTest {

  private static final Pattern LATER = Pattern.compile("numbat[a-z]+");

  /** Comments are only in the notes attached to the PDF, and metadata of pictures nowhere. */
  private static final Set<String> IN_NO_OUTPUT =
      Set.of("numbatcomment", "numbatid", "numbatmetadata", "numbatphoto");

  private static final String FRONT =
      """
      ---
      title: The crossing
      ---
      ::: {.key-points}
      - Holt will sign [@courier].
      - Numbatkeypoint [@numbatsource].
      :::

      ::: {.history actor=numbatactor}
      :::

      ::: {.matrix issue=numbatissue}
      :::

      ::: {.timeline lane=numbatlane}
      :::

      ::: {.sources outlet=Numbatoutlet}
      :::
      """;

  private static final String NOTE =
      """
      # Early

      Holt [will sign]{.for #yes actor=holt on=crossing} [@courier].
      [Talks]{.event #talks when=2031-03-01 actors=holt} went on [@courier].

      Holt [numbatposition]{.against #numbatrecord actor=holt on=crossing supersedes=yes
      if="numbatcondition is met" label="numbatlabel words" via="numbatvia" acting-for=numbatprincipal}
      [see @numbatsource, p. numbatlocator]. <!-- numbatcomment -->

      [Numbatissued]{.for actor=numbatactor on=numbatissue} [@numbatsource].

      [Numbatevent]{.event #numbatevent when=2031-04-10 lane=numbatlane place=Numbatplace
      actors=numbatactor} [@numbatsource].

      - early words [@courier]
      - numbatitem [@numbatsource]

      | Early | column |
      |---|---|
      | one | two [@courier] |
      | three | numbatcell [@numbatsource] |

      Ane Holt
      :   **for** on *crossing*, 2031-04-11: numbatplain [@numbatsource]

      ::: {.events}
      - 2031-04-09: Numbatlisted [@numbatsource]
      :::

      ::: {.against actor=holt on=crossing source=numbatsource}
      Numbatdiv ![Numbatalternative](numbatpicture.png "Numbattitle")
      :::

      Words with a footnote [@courier].

      Later words[^1] [@numbatsource].

      [^1]: Numbatfootnote ![Numbatfootpicture](numbatfoot.png).

      # Numbatheading {source=numbatsource}

      [Numbatsection]{.for actor=holt on=crossing}, `numbatcode` and
      [numbatlinked](https://example.org/numbataddress "numbatlinktitle").
      """;

  private static final String LATER_NOTE =
      """
      ---
      title: Numbatnotetitle
      source: numbatsource
      ---
      Numbatopening [numbatsaid]{.for actor=numbatspeaker on=crossing}.
      """;

  private static final String ACTORS =
      """
      - {id: holt, name: Ane Holt, member-of: [{of: numbatgroup, as: Numbatpost, from: 2031-04}]}
      - {id: numbatactor, name: Numbatname, also: [Numbatalias], description: Numbatdescription}
      - {id: numbatgroup, name: Numbatgroupname, kind: organization}
      - {id: numbatprincipal, name: Numbatprincipalname}
      - {id: numbatspeaker, name: Numbatspeakername}
      """;

  private static final String ISSUES =
      """
      - {id: crossing, question: Should the crossing be built?}
      - {id: numbatissue, name: Numbatissuename, question: Numbatquestion?}
      """;

  private static final String SOURCES =
      """
      - {id: courier, title: Summit ends, outlet: Harbour Courier, issued: 2031-03-02}
      - id: numbatsource
        title: Numbatsourcetitle
        author: Numbatauthor
        outlet: Numbatoutlet
        origin: Numbatorigin
        genre: numbatgenre
        url: https://example.org/numbaturl
        archive: https://example.org/numbatarchive
        issued: 2031-04-13
      """;

  @TempDir Path project;

  @BeforeEach
  void writePack() throws IOException {
    Path pack = project.resolve("src/packs/crossing");
    TextFiles.write(
        pack,
        "pack.md",
        FRONT,
        "10-early.md",
        NOTE,
        "20-numbatnote.md",
        LATER_NOTE,
        "actors.yaml",
        ACTORS,
        "issues.yaml",
        ISSUES,
        "sources.yaml",
        SOURCES);
    Files.write(pack.resolve("numbatpicture.png"), PublishedText.png(1, "numbatmetadata"));
    Files.write(pack.resolve("numbatfoot.png"), PublishedText.png(2, "numbatphoto"));
  }

  @Test
  void everyPlantedWordIsInTheOutputOnALaterDay() throws IOException {
    Set<String> planted = new TreeSet<>();
    for (String text : new String[] {FRONT, NOTE, LATER_NOTE, ACTORS, ISSUES, SOURCES}) {
      planted.addAll(found(text));
    }
    planted.removeAll(IN_NO_OUTPUT);

    Set<String> published = new TreeSet<>();
    build("2031-05-01").forEach((path, text) -> published.addAll(found(path + " " + text)));

    assertThat(published).containsAll(planted).doesNotContain("numbatmetadata", "numbatphoto");
  }

  @Test
  void noByteHasAnyOfThemBefore() throws IOException {
    Map<String, String> files = build("2031-03-05");

    assertThat(files.get("crossing/data/positions.csv")).contains("will sign");
    files.forEach((path, text) -> assertThat(found(path + " " + text)).as(path).isEmpty());
  }

  private static Set<String> found(String text) {
    return LATER
        .matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Map<String, String> build(String day) throws IOException {
    Packs packs = new Packs(project);
    GenerateResult result =
        Generator.generate(packs.upTo(TlpLimits.NONE, Optional.of(LocalDate.parse(day))));
    assertThat(result.rejected())
        .as(result.diagnostics().stream().map(d -> d.line()).collect(Collectors.joining("\n")))
        .isFalse();
    return PublishedText.of(packs.output());
  }
}
