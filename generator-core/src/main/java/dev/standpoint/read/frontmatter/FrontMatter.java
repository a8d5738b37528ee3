package dev.standpoint.read.frontmatter;

import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.language.TextLanguage;
import dev.standpoint.read.mark.Located;
import dev.standpoint.read.mark.RecordKey;
import dev.standpoint.read.mark.RecordValues;
import dev.standpoint.read.value.DataNode;
import dev.standpoint.read.value.FieldReader;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The front matter of a note. {@code title} is empty if it has none; {@code language} is its own or
 * the one that it inherits. It is not {@code complete} if its YAML is unreadable or a record key
 * has the wrong type. The text is then not read, because its marks would only seem to lack these
 * keys: {@code bodyStart} is the end of the file.
 */
public record FrontMatter(
    String title,
    TextLanguage language,
    Map<RecordKey, Located> recordKeys,
    int bodyStart,
    boolean complete) {

  /**
   * The front matter of any note except a pack's front page, which has more keys; {@code outer} is
   * the language of the pack.
   */
  public static FrontMatter ofNote(
      SourceText file, TextLanguage outer, DiagnosticCollector findings) {
    FrontMatterYaml yaml = FrontMatterYaml.read(file, FrontMatterWords.NOTE, findings);
    FieldReader fields = new FieldReader(yaml.keys(), findings);
    TextLanguage language = language(List.of("lang", "dir"), fields, outer, findings);
    FrontMatter frontMatter = of(yaml, fields, fields.text("title"), language, file, findings);
    fields.reportUnused();
    return frontMatter;
  }

  /** {@code fields} are the keys in {@code yaml}; the caller has read the title from them. */
  public static FrontMatter of(
      FrontMatterYaml yaml,
      FieldReader fields,
      String title,
      TextLanguage language,
      SourceText file,
      DiagnosticCollector findings) {
    Map<RecordKey, Located> recordKeys = recordKeys(fields, findings);
    boolean complete = !yaml.unreadable() && haveRightTypes(fields);
    int bodyStart = complete ? yaml.bodyStart() : file.text().length();
    return new FrontMatter(title, language, recordKeys, bodyStart, complete);
  }

  /** The language in text of an outer one under those of the keys that describe text. */
  public static TextLanguage language(
      List<String> keys, FieldReader fields, TextLanguage outer, DiagnosticCollector findings) {
    Map<String, Located> given = new LinkedHashMap<>();
    for (String key : keys) {
      fields
          .scalar(key)
          .filter(scalar -> !scalar.text().isBlank())
          .ifPresent(scalar -> given.put(key, located(scalar)));
    }
    RecordValues.checkText(given, "lang: ", findings);
    return outer.within(RecordValues.language(given), RecordValues.direction(given));
  }

  /** The same with other record keys. */
  public FrontMatter withKeys(Map<RecordKey, Located> keys) {
    return new FrontMatter(title, language, keys, bodyStart, complete);
  }

  /** Reads the record keys among other keys, and reports wrong types and faulty values. */
  public static Map<RecordKey, Located> recordKeys(
      FieldReader fields, DiagnosticCollector findings) {
    Map<RecordKey, Located> keys = new LinkedHashMap<>();
    for (RecordKey key : RecordKey.values()) {
      List<Located> values =
          scalars(key, fields).stream()
              .filter(scalar -> !scalar.text().isBlank())
              .map(FrontMatter::located)
              .toList();
      if (!values.isEmpty()) {
        keys.put(key, Located.list(values));
      }
    }
    return RecordValues.read(keys, findings);
  }

  /** One value, or several for a key that takes a list. */
  private static List<DataNode.Scalar> scalars(RecordKey key, FieldReader fields) {
    return key.takesList()
        ? fields.scalars(key.toString())
        : fields.scalar(key.toString()).map(List::of).orElse(List.of());
  }

  /** The place is that of the value without its quotation marks. */
  private static Located located(DataNode.Scalar scalar) {
    Span at = scalar.at();
    int length = scalar.text().codePointCount(0, scalar.text().length());
    boolean quoted = at.length() == length + 2;
    Span inside = quoted ? new Span(at.path(), at.line(), at.column() + 1, length) : at;
    return new Located(scalar.text().strip(), inside);
  }

  /** Whether all record keys are texts or, where allowed, lists of texts. */
  private static boolean haveRightTypes(FieldReader fields) {
    return Arrays.stream(RecordKey.values())
        .allMatch(
            key -> fields.node(key.toString()).stream().allMatch(node -> hasRightType(key, node)));
  }

  private static boolean hasRightType(RecordKey key, DataNode node) {
    return node instanceof DataNode.Scalar
        || (key.takesList()
            && node instanceof DataNode.Sequence list
            && list.items().stream().allMatch(DataNode.Scalar.class::isInstance));
  }
}
