package dev.standpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.model.record.Tlp;
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
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Of what has a stricter label than may be published, no byte of the output has a trace. Every word
 * that must not appear starts with {@code quoll}, a word of its own for each place.
 */
class NoTraceOfStricterLabelsTest {

  private static final Pattern SECRET = Pattern.compile("quoll[a-z]+");
  private static final TlpLimits GREEN = new TlpLimits(Optional.of(Tlp.GREEN), Optional.empty());

  /** Comments are only in the notes attached to the PDF; these words are in no output. */
  private static final Set<String> IN_NO_OUTPUT = Set.of("quollid");

  private static final String FRONT =
      """
      ---
      title: The crossing
      summary: Who stands where.
      ---
      ::: {.key-points}
      - Holt will sign [@courier].
      - [Quollkeypoint]{tlp=amber} is for few.
      :::

      The [words of a link](20-quollnote.md "Title stays") stay, and so do
      [those of another](#quollrecord) and [of a third](10-public.md#quollheading).
      See @fig-quollfigure and @tbl-quolltable. <!-- quollcomment -->

      ::: {.history}
      :::

      ::: {.coverage tlp=green}
      :::

      ::: {.matrix actor=quollactor}
      :::

      ::: {.history actor="holt quollspeaker" issue=quollissue}
      :::

      ::: {.timeline actor=quollactor lane=quolllane show=positions}
      :::

      ::: {.sources outlet=Quolloutlet}
      :::

      ::: {.gaps actor=quollgroup}
      :::

      ::: {.coverage issue=quollissue}
      :::
      """;

  private static final String PUBLIC =
      """
      # Public

      Holt [will sign]{.for #yes actor=holt on=crossing supersedes=quollold} [@courier].
      [Talks]{.event #talks when=2031-03-11 actors=holt same=quolltalks} went on [@courier].

      [Holt said that [quollnested]{.for actor=lund on=crossing tlp=amber} in
      public]{.for #nested actor=holt on=guarantee} [@courier].

      ::: {.against #div actor=holt on=toll qty=40 source=courier}
      Public words of a div.

      Then [quollinner]{tlp=red} words.

      ## Quollinnerheading {tlp=amber}

      Quollinnertext.
      :::

      A paragraph with a [quollphrase]{tlp=amber+strict} in it.

      Holt [quollposition]{.against #quollold actor=holt on=crossing tlp=amber
      if="quollcondition is met" label="quolllabel words" via="quollvia" acting-for=quollprincipal grade=B2} [see @quollsource, p. quolllocator].

      [Quollevent]{.event #quolltalks when=2031-03-10 lane=quolllane place=Quollplace
      actors=quollactor tlp=amber} [@courier].

      - a public item
      - an item [quollitem]{tlp=amber}

        and its rest, quollrest

      | Public | column |
      |---|---|
      | one | two |
      | three | [quollcell]{tlp=amber} |

      Ane Holt
      :   **for** on *guarantee*, 2031-03-11: quollplain [@courier] {tlp=amber}
      :   a public detail

      ::: {.events}
      - 2031-03-09: Quolllisted [@courier] {tlp=amber}
      :::

      A [reference[^1]]{tlp=red}.

      A public reference[^2].

      [^1]: Quollfootnote [quollmarked]{.for actor=quollfoot on=crossing} [@courier], see[^3].

      [^2]: Public footnote.

      [^3]: Quollsecond ![Quollfootpicture](quollfoot.png)

      ## Quollheading {tlp=amber}

      Quollsection, `quollcode` and [quolllinked](https://example.org/quolladdress "quolllinktitle").
      [Quollissued]{.for #quollrecord actor=quollactor on=quollissue} [@quollsource].
      [Looser]{.for #quolllooser actor=quolllooser on=crossing tlp=clear} [@courier].

          quollindented

      ## Public again

      ::: {tlp=amber}
      ![Quollalternative](quollpicture.png "Quollcaption"){#fig-quollfigure}

      | Quollcolumn | b |
      |---|---|
      | c | d |

      : Quolltablecaption {#tbl-quolltable}

      [quollword]{lang=fr}, "quollquote"
      :::

      ![Quolllabelled](quolllabelled.png "Quolltitled"){tlp=amber}

      In the text ![Quollinline](quollinline.png){tlp=amber} too.

      | Quollhead | b |
      |---|---|
      | c | d |

      : Quollcaptioned {#tbl-quolllabel tlp=amber}

      ::: {.history tlp=amber}
      Quollinview
      :::

      ![The public map](map.png "A public map"){#fig-map}
      """;

  private static final String NOTE =
      """
      ---
      title: Quolltitle
      tlp: TLP_AMBER
      ---
      Quollopening [quollsaid]{.for actor=quollspeaker on=crossing mode=quote} [@courier].
      """
          .replace("TLP_AMBER", "amber");

  private static final String TITLED =
      """
      # Quollfirst {tlp=amber}

      Quollbody.

      # Public second

      Public text of a note whose title is labelled.
      """;

  private static final String ACTORS =
      """
      - {id: holt, name: Ane Holt, member-of: [{of: gov}]}
      - {id: lund, name: Per Lund}
      - {id: gov, name: Government, kind: organization}
      - id: quollactor
        name: Quollname
        also: [Quollalias]
        member-of: [{of: quollgroup, as: Quollpost}]
      - {id: quollgroup, name: Quollgroupname, kind: organization}
      - {id: quollprincipal, name: Quollprincipalname}
      - {id: quollspeaker, name: Quollspeakername}
      - {id: quolllooser, name: Quollloosername}
      - {id: quollfoot, name: Quollfootname}
      """;

  private static final String ISSUES =
      """
      - {id: crossing, question: Should the crossing be built?}
      - {id: guarantee, question: Should the state guarantee the loan?}
      - {id: toll, question: What should the toll be?, kind: quantity, unit: crowns}
      - {id: quollissue, name: Quollissuename, question: Quollquestion?}
      """;

  private static final String SOURCES =
      """
      - {id: courier, title: Summit ends, outlet: Harbour Courier, issued: 2031-03-12}
      - id: quollsource
        title: Quollsourcetitle
        author: Quollauthor
        outlet: Quolloutlet
        url: https://example.org/quollurl
        archive: https://example.org/quollarchive
        origin: Quollorigin
        genre: quollgenre
        keyword: quollkeyword
        issued: 2031-03-13
      """;

  @TempDir Path project;

  @BeforeEach
  void writePacks() throws IOException {
    Path crossing = project.resolve("src/packs/crossing");
    TextFiles.write(
        crossing,
        "pack.md",
        FRONT,
        "10-public.md",
        PUBLIC,
        "20-quollnote.md",
        NOTE,
        "30-titled.md",
        TITLED,
        "actors.yaml",
        ACTORS,
        "issues.yaml",
        ISSUES,
        "sources.yaml",
        SOURCES);
    Files.write(crossing.resolve("quollpicture.png"), PublishedText.png(1, "quollmetadata"));
    Files.write(crossing.resolve("quollfoot.png"), PublishedText.png(2, "quollfootmetadata"));
    Files.write(
        crossing.resolve("quolllabelled.png"), PublishedText.png(4, "quolllabelledmetadata"));
    Files.write(crossing.resolve("quollinline.png"), PublishedText.png(5, "quollinlinemetadata"));
    Files.write(crossing.resolve("map.png"), PublishedText.png(3, "public"));
    TextFiles.write(
        project.resolve("src/packs/quollpack"),
        "pack.md",
        "---\ntitle: Quollpacktitle\nsummary: Quollsummary\ntlp: amber\n---\nQuollpacktext.\n");
    TextFiles.write(
        project.resolve("src/packs/other"), "pack.md", "---\ntitle: Other\n---\nPublic text.\n");
  }

  @Test
  void everyPlantedWordIsInTheOutputOfABuildWithoutALimit() throws IOException {
    Set<String> planted = new TreeSet<>();
    for (String text : new String[] {FRONT, PUBLIC, NOTE, TITLED, ACTORS, ISSUES, SOURCES}) {
      planted.addAll(secrets(text));
    }
    planted.removeAll(IN_NO_OUTPUT);

    Map<String, String> files = build(TlpLimits.NONE, Optional.empty());

    Set<String> published = new TreeSet<>();
    files.forEach((path, text) -> published.addAll(secrets(path + " " + text)));
    assertThat(published).containsAll(planted);
    assertThat(published).contains("quollpacktitle");
  }

  @Test
  void noByteOfABuildUpToALabelHasAnyOfThem() throws IOException {
    assertNoSecretIn(build(GREEN, Optional.empty()));
  }

  @Test
  void neitherHasOneAsOfADayToo() throws IOException {
    Map<String, String> files = build(GREEN, Optional.of(LocalDate.of(2031, 3, 12)));

    assertNoSecretIn(files);
    assertThat(files.get("crossing/data/pack.json"))
        .contains("\"asOf\": \"2031-03-12\"", "\"maxTlp\": \"green\"", "will sign");
    assertNoSecretIn(build(GREEN, Optional.of(LocalDate.of(2031, 3, 1))));
  }

  @Test
  void theOutputOfAnEarlierBuildHasNoneAfterwardsEither() throws IOException {
    build(TlpLimits.NONE, Optional.empty());
    assertThat(project.resolve("target/packs/quollpack")).exists();

    assertNoSecretIn(build(GREEN, Optional.empty()));
    assertThat(project.resolve("target/packs/quollpack")).doesNotExist();
  }

  @Test
  void theDateOfThePackDoesNotComeFromWhatIsLeftOut() throws IOException {
    // The source of the 13th is cited only in text with a stricter label.
    assertThat(build(GREEN, Optional.empty()).get("crossing/data/pack.json"))
        .contains("\"asOf\": \"2031-03-12\"");
  }

  @Test
  void theRestIsPublishedAndSaysThatItIsNotAll() throws IOException {
    Map<String, String> files = build(GREEN, Optional.empty());
    String sentence = "Text with a stricter label than TLP:GREEN is not included.";

    assertThat(files.get("index.html")).contains("The crossing", "Other", sentence);
    String front = Jsoup.parse(text(files, "crossing/index.html")).text();
    assertThat(front).contains(sentence, "a figure not shown", "a table not shown");
    assertThat(Jsoup.parse(text(files, "crossing/index.html")).select("#about a").eachText())
        .doesNotContain("words of a link", "those of another", "of a third");
    assertThat(front).contains("words of a link", "those of another", "of a third");
    assertThat(files.get("crossing/notes/public.html"))
        .contains("a public item", "a public detail", "Public footnote", "Public again", sentence)
        .contains("Figure 1", "A public map");
    assertThat(files.get("crossing/data/positions.csv"))
        .contains("Holt said that \u2026 in public", "Public words of a div. Then \u2026 words.");
    assertThat(files.get("crossing/data/pack.json")).contains("\"maxTlp\": \"green\"");
    assertThat(files.get("crossing/crossing.pdf")).contains(sentence);
  }

  @Test
  void theLogCountsWhatIsLeftOut() throws IOException {
    GenerateResult result = Generator.generate(new Packs(project).upTo(GREEN, Optional.empty()));

    assertThat(result.diagnostics())
        .extracting(Diagnostic::line)
        .filteredOn(line -> line.contains("left-out"))
        .containsExactly(
            "src/packs/crossing/pack.md:1:1: info: 9 records are left out, labelled stricter than"
                + " TLP:GREEN [left-out]",
            "src/packs/quollpack/pack.md:1:1: info: this pack is left out, labelled stricter than"
                + " TLP:GREEN [left-out]");
    assertThat(result.folders()).hasSize(2);
  }

  private static String text(Map<String, String> files, String path) {
    return files.getOrDefault(path, "");
  }

  private static void assertNoSecretIn(Map<String, String> files) {
    assertThat(files).isNotEmpty();
    files.forEach(
        (path, text) -> {
          assertThat(secrets(path)).isEmpty();
          assertThat(secrets(text)).as(path).isEmpty();
        });
  }

  private static Set<String> secrets(String text) {
    return SECRET
        .matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The files of a build, by path, each as text in which hidden and packed parts are visible. */
  private Map<String, String> build(TlpLimits limits, Optional<LocalDate> date) throws IOException {
    Packs packs = new Packs(project);
    GenerateResult result = Generator.generate(packs.upTo(limits, date));
    assertThat(result.rejected())
        .as(result.diagnostics().stream().map(Diagnostic::line).collect(Collectors.joining("\n")))
        .isFalse();
    return PublishedText.of(packs.output());
  }
}
