package dev.standpoint.render.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words for readers of a pack are in the words file only, and each of its keys is used. */
class WordsLiveInOneFileTest {

  private static final Path TEMPLATES = Path.of("../templates/src/main/resources");
  private static final Path SOURCES = Path.of("src/main/java/dev/standpoint");
  private static final Path RENDER = SOURCES.resolve("render");
  private static final Path ENGLISH =
      Path.of("src/main/resources/dev/standpoint/render/words/words_en.properties");

  /** Packages that write for readers. */
  private static final List<String> ROOMS =
      List.of("view", "page", "link", "prose", "chart", "data");

  /** Literals that look like words and are none. */
  private record Exempt(String file, String literal, String reason) {}

  private static final List<Exempt> EXEMPT =
      List.of(
          new Exempt("layout.ftlh", "TLP:", "a prefix that FIRST's TLP 2.0 defines"),
          new Exempt("paper.ftlh", "TLP:", "a prefix that FIRST's TLP 2.0 defines"),
          new Exempt("paper.ftlh", "\" data-after=\"", "the end of one attribute and the next"),
          new Exempt("policy.ftlh", "rel=\".* referrerpolicy=\".*", "attributes of a link"),
          new Exempt("WordsFunction.java", ".*", "errors of template authors"),
          new Exempt("TemplateEngine.java", ".*", "errors of template authors"),
          new Exempt("BlockWriter.java", "before-view before-", "classes for style sheets"),
          new Exempt(
              "InlineWriter.java",
              "tlp tlp-|mark (?:event|position ?)",
              "classes for style sheets"),
          new Exempt("CitationWriter.java", "cites styled", "classes for style sheets"),
          new Exempt("LetterWidths.java", "Mw", "letters of one width"),
          new Exempt("SceneBuilder.java", "rect ", "an element of SVG"),
          new Exempt("ClaimsJsonLd.java", "[A-Z]\\w+", "types of schema.org"),
          new Exempt("EventJsonLd.java", "[A-Z]\\w+", "types of schema.org"),
          new Exempt("JsonLdFields.java", "[A-Z]\\w+", "types of schema.org"),
          new Exempt("TimelineIcs.java", "-//Standpoint//.*|Etc/UTC", "identifiers of iCalendar"),
          new Exempt("ChangesAtom.java", "Standpoint", "the name of the program"));

  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

  /** A phrase, or a word with a capital letter. */
  private static final Pattern PHRASE =
      Pattern.compile("\\p{L}{2,}[.,:;]? |[ (]\\p{L}{2,}|^\\p{Lu}\\p{Ll}");

  /** Code of SVG, XHTML and CSS. */
  private static final Pattern MARKUP = Pattern.compile("[<>=]|^\\w+ (?:path|rect|circle) |: $");

  /**
   * After a key that a constant completes: {@code say("head", down)}, {@code say("a", b.c(), d)}.
   */
  private static final Pattern ENUM = Pattern.compile("^\",\\s*[\\w.()]+\\s*[,)]");

  /** After a key with an end of its own: {@code "view." + kind + ".rule"}. */
  private static final Pattern END =
      Pattern.compile("^\"\\s*\\+\\s*[\\w.()]+\\s*\\+\\s*\"(\\.[^\"]*)\"");

  /** Attributes outside of a tag, in a function that writes them. */
  private static final Pattern LANGUAGE = Pattern.compile(" (?:lang|dir)=(?=\"\\$)");

  private static final String PLURAL = "\\.(?:zero|one|two|few|many|other)$";
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
  private static final Pattern CONTENT = Pattern.compile("\\bcontent:(?:\"[^\"]*\"|[^;}\"])*");
  private static final Pattern STRING = Pattern.compile("\"([^\"]*)\"");

  @Test
  void templatesContainNoWords() {
    assertThat(files(TEMPLATES, ".ftlh").flatMap(WordsLiveInOneFileTest::inTemplate)).isEmpty();
  }

  @Test
  void styleSheetsContainNoWords() {
    assertThat(files(TEMPLATES, ".css").flatMap(WordsLiveInOneFileTest::inStyle)).isEmpty();
  }

  @Test
  void presentersContainNoWords() {
    assertThat(
            ROOMS.stream()
                .flatMap(room -> files(RENDER.resolve(room), ".java"))
                .flatMap(WordsLiveInOneFileTest::inJava))
        .isEmpty();
  }

  @Test
  void aWordInATemplateIsFound() {
    String template =
        """
        <#-- Words of a comment. -->
        <p class="cited by" title="${words("page.skip")}">${name}, &nbsp;${words("a.b")}</p>
        <p>Cited in <a href="x y" title="Read it">${name}</a></p>
        <#list list?filter(s -> s.of gt 1) as head><@lines label="Who said" heads=["Date", "a"]/></#list>
        <img alt="map<#if big> of it</#if>">
        """;

    assertThat(wordsOf("t.ftlh", template))
        .containsExactly(
            "t.ftlh:3: Cited in",
            "t.ftlh:3: Read it",
            "t.ftlh:5: map          of it",
            "t.ftlh:4: Who said",
            "t.ftlh:4: Date");
  }

  @Test
  void aWordInAStyleSheetIsFound() {
    String style =
        """
        /* .a::before { content: "In a comment" } */
        .a::before { content: attr(data-label) "\\b7 " }
        .b { font: 9pt "Source Sans 3" } .b:after { color: red; content: " (p. " counter(page) ")" }
        .c::before { content: "n/a"; content: "n/a" / "none" }
        """;

    assertThat(wordsOfStyle("s.css", style))
        .containsExactly("s.css:3:  (p. ", "s.css:4: n/a", "s.css:4: n/a", "s.css:4: none");
  }

  @Test
  void aWordInAPresenterIsFound() {
    String source =
        """
        // "In a comment"
        String label = "Carried by";
        String text = words.say("page.skip") + '"' + "of " + "Actor" + " (reported)";
        throw new IllegalStateException("an error " + at);
        out.append("<p class=\\"a b\\">");
        """;

    assertThat(wordsOfJava("T.java", source))
        .containsExactly(
            "T.java:2: Carried by", "T.java:3: of ", "T.java:3: Actor", "T.java:3:  (reported)");
  }

  @Test
  void everyKeyIsUsed() throws IOException {
    Set<String> unused = keys();
    unused.removeIf(usedKey());

    assertThat(unused).isEmpty();
  }

  @Test
  void everyKeyThatTemplatesAndPresentersNameExists() throws IOException {
    Set<String> keys = keys();
    List<String> missing = new ArrayList<>();
    for (Path file : (Iterable<Path>) sources()::iterator) {
      for (Literal literal : literals(file)) {
        boolean plain = literal.before().matches("(?s).*\\b(?:words|say)\\(\\s*\"");
        boolean counted = literal.before().matches("(?s).*\\bcount\\(\\s*\"");
        boolean computed = !literal.after().matches("(?s)\"\\s*[,)].*");
        if ((plain || counted) && !computed && !exists(literal.text(), counted, keys)) {
          missing.add(file.getFileName() + ":" + literal.line() + ": " + literal.text());
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  private static boolean exists(String key, boolean counted, Set<String> keys) {
    return counted
        ? keys.contains(key + ".other")
        : keys.contains(key) || keys.stream().anyMatch(known -> known.startsWith(key + "."));
  }

  /** Named in full, but for its plural; or made of a start and, in some places, an end. */
  private static Predicate<String> usedKey() {
    Set<String> named = new TreeSet<>();
    List<Predicate<String>> made = new ArrayList<>();
    sources()
        .forEach(
            file ->
                literals(file)
                    .forEach(
                        literal -> {
                          named.add(literal.text());
                          made.add(madeOf(literal, file));
                        }));
    return key ->
        named.contains(key)
            || named.contains(key.replaceFirst(PLURAL, ""))
            || made.stream().anyMatch(pattern -> pattern.test(key));
  }

  /** The keys that code can make with a literal as their start. */
  private static Predicate<String> madeOf(Literal literal, Path file) {
    String start = literal.text();
    boolean ofDatesAndValues = file.toString().contains("/words/");
    if (start.matches("-[a-z-]+")) {
      return key -> key.replaceFirst(PLURAL, "").endsWith(start);
    } else if (ofDatesAndValues && start.matches("\\.[a-z-]+")) {
      return key -> key.endsWith(start);
    } else if (ofDatesAndValues && start.matches("[a-z-]+")) {
      return key -> key.startsWith(start + ".");
    } else if (ENUM.matcher(literal.after()).find()
        && literal.before().matches("(?s).*\\bsay\\(\\s*\"")) {
      return key -> key.startsWith(start + ".");
    } else if (!start.endsWith(".")) {
      return key -> false;
    }
    Matcher end = END.matcher(literal.after());
    String rest = end.find() ? Pattern.quote(end.group(1)) : "(?:\\..+)?";
    return Pattern.compile(Pattern.quote(start) + "[a-z0-9-]+" + rest).asMatchPredicate();
  }

  private static Set<String> keys() throws IOException {
    Properties words = new Properties();
    try (var reader = Files.newBufferedReader(ENGLISH)) {
      words.load(reader);
    }
    return new TreeSet<>(words.stringPropertyNames());
  }

  private static Stream<Path> sources() {
    return Stream.concat(files(TEMPLATES, ".ftlh"), files(RENDER, ".java"));
  }

  private static List<Literal> literals(Path file) {
    String text = text(file);
    return isTemplate(file) ? TemplateLiterals.strings(text) : JavaLiterals.of(text);
  }

  private static boolean isTemplate(Path file) {
    return file.toString().endsWith(".ftlh");
  }

  private static Stream<String> inTemplate(Path file) {
    String bare =
        LANGUAGE.matcher(text(file)).replaceAll(found -> " ".repeat(found.end() - found.start()));
    return wordsOf(file.getFileName().toString(), bare);
  }

  private static Stream<String> inJava(Path file) {
    return wordsOfJava(file.getFileName().toString(), text(file));
  }

  private static Stream<String> inStyle(Path file) {
    return wordsOfStyle(file.getFileName().toString(), text(file));
  }

  /** The strings with a letter in what a style sheet adds to a page; an escape has none. */
  private static Stream<String> wordsOfStyle(String file, String style) {
    String blanked =
        COMMENT.matcher(style).replaceAll(comment -> comment.group().replaceAll("[^\n]", " "));
    List<Literal> strings = new ArrayList<>();
    Matcher content = CONTENT.matcher(blanked);
    while (content.find()) {
      Matcher string = STRING.matcher(blanked).region(content.start(), content.end());
      while (string.find()) {
        strings.add(Literal.at(blanked, string.start(1), string.group(1)));
      }
    }
    return strings.stream()
        .filter(string -> string.text().replaceAll("\\\\\\p{XDigit}+", "").matches(".*\\p{L}.*"))
        .map(string -> place(file, string));
  }

  private static Stream<String> wordsOf(String file, String template) {
    Stream<Literal> texts =
        TemplateLiterals.texts(template).stream()
            .filter(literal -> LETTERS.matcher(literal.text()).find());
    return Stream.concat(texts, phrases(TemplateLiterals.strings(template)))
        .filter(literal -> !isExempt(file, literal))
        .map(literal -> place(file, literal));
  }

  private static Stream<String> wordsOfJava(String file, String source) {
    return phrases(JavaLiterals.forReaders(source))
        .filter(literal -> !isExempt(file, literal))
        .map(literal -> place(file, literal));
  }

  private static Stream<Literal> phrases(List<Literal> literals) {
    return literals.stream()
        .filter(literal -> PHRASE.matcher(literal.text()).find())
        .filter(literal -> !MARKUP.matcher(literal.text()).find());
  }

  private static boolean isExempt(String file, Literal literal) {
    return EXEMPT.stream()
        .anyMatch(one -> one.file().equals(file) && literal.text().matches(one.literal()));
  }

  private static String place(String file, Literal literal) {
    return file + ":" + literal.line() + ": " + literal.text();
  }

  private static Stream<Path> files(Path folder, String ending) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
