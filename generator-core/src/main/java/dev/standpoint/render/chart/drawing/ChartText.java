package dev.standpoint.render.chart.drawing;

import dev.standpoint.render.words.Words;
import java.util.Map;

/** A chart in words for readers who do not see it; {@code both} is name and description in one. */
public record ChartText(String name, String description, String both) {

  public static ChartText of(String name, String description, Words words) {
    String both =
        words.say("chart.name-and-description", Map.of("name", name, "description", description));
    return new ChartText(name, description, both);
  }
}
