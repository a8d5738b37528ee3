package dev.standpoint.render.cite;

import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.register.CslItem;
import dev.standpoint.model.register.CslName;
import dev.standpoint.model.register.Source;
import dev.standpoint.render.words.DateWords;
import dev.standpoint.render.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sources as citeproc takes them: CSL-JSON. */
final class CitationItems {

  private final DateWords words;

  /** {@code language} is that of the words for dates that CSL cannot express. */
  CitationItems(String language) {
    words = Words.in(language).dates();
  }

  /**
   * The variables of CSL 1.0.2; texts without the signs at which the output is cut. {@code place}
   * is that in the list, from 0.
   */
  Map<String, Object> item(Source source, int place) {
    CslItem item = source.item();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", CitationProcessor.id(place));
    json.put("type", item.type());
    item.texts().forEach((variable, text) -> json.put(variable, CutMarks.clean(text)));
    item.names()
        .forEach(
            (variable, names) ->
                json.put(variable, names.stream().map(CitationItems::name).toList()));
    item.dates().forEach((variable, date) -> json.put(variable, date(date)));
    return json;
  }

  /** The parts of a name that are given; CSL-JSON leaves out the others. */
  private static Map<String, Object> name(CslName name) {
    Map<String, Object> json = new LinkedHashMap<>();
    put(json, "literal", name.literal());
    put(json, "family", name.family());
    put(json, "given", name.given());
    put(json, "non-dropping-particle", name.particle());
    put(json, "dropping-particle", name.dropping());
    put(json, "suffix", name.suffix());
    return json;
  }

  private static void put(Map<String, Object> json, String key, String text) {
    if (!text.isEmpty()) {
      json.put(key, CutMarks.clean(text));
    }
  }

  /** A date in numbers if CSL can express it, else in our words. */
  private Map<String, Object> date(Edtf date) {
    List<List<Integer>> parts = parts(date);
    Map<String, Object> json = new LinkedHashMap<>();
    if (parts.isEmpty()) {
      json.put("literal", words.full(date));
    } else {
      json.put("date-parts", parts);
      if (date.approximate() || date.uncertain()) {
        json.put("circa", true);
      }
    }
    return json;
  }

  /** One date or the two ends of a range; empty if CSL has no numbers for it. */
  private static List<List<Integer>> parts(Edtf date) {
    if (date instanceof Edtf.Interval interval) {
      if (!(interval.start() instanceof Edtf.Point start)
          || !(interval.end() instanceof Edtf.Point end)) {
        return List.of();
      }
      List<Integer> from = parts(start);
      List<Integer> to = parts(end);
      // Both ends of a range must be equally exact.
      int common = Math.min(from.size(), to.size());
      return common == 0 ? List.of() : List.of(from.subList(0, common), to.subList(0, common));
    }
    List<Integer> parts =
        date instanceof Edtf.Point point ? parts(point) : ofDay(date.earliest(), 3);
    return parts.isEmpty() ? List.of() : List.of(parts);
  }

  /** Year, month and day, as many as are known; empty for decades and centuries. */
  private static List<Integer> parts(Edtf.Point point) {
    return switch (point.precision()) {
      case DAY -> ofDay(point.earliest(), 3);
      case MONTH, SOME_DAY_OF_MONTH -> ofDay(point.earliest(), 2);
      case YEAR, SEASON, SOME_MONTH, SOME_DAY_OF_YEAR -> ofDay(point.earliest(), 1);
      case DECADE, CENTURY -> List.of();
    };
  }

  /** CSL has no year 0. */
  private static List<Integer> ofDay(LocalDate day, int count) {
    int year = day.getYear() > 0 ? day.getYear() : day.getYear() - 1;
    List<Integer> parts = new ArrayList<>(List.of(year, day.getMonthValue(), day.getDayOfMonth()));
    return parts.subList(0, count);
  }
}
