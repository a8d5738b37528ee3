package dev.standpoint.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** A log that keeps its lines, as Maven would show them. */
final class LogLines extends SystemStreamLog {

  private final List<String> lines = new ArrayList<>();
  private boolean onlyErrors;

  /** As with {@code -q}. */
  void showOnlyErrors() {
    onlyErrors = true;
  }

  @Override
  public boolean isWarnEnabled() {
    return !onlyErrors;
  }

  @Override
  public boolean isInfoEnabled() {
    return !onlyErrors;
  }

  List<String> lines() {
    return lines;
  }

  @Override
  public void info(CharSequence content) {
    add("[INFO] " + content);
  }

  @Override
  public void warn(CharSequence content) {
    add("[WARNING] " + content);
  }

  @Override
  public void debug(CharSequence content, Throwable thrown) {
    add("[DEBUG] " + content + ": " + thrown);
  }

  private void add(String line) {
    if (!onlyErrors) {
      lines.add(line);
    }
  }

  @Override
  public void error(CharSequence content) {
    lines.add("[ERROR] " + content);
  }
}
