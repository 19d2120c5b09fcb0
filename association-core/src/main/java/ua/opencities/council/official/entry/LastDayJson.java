package ua.opencities.council.official.entry;

import java.util.Collections;
import java.util.Map;

/** In office. */
public record LastDayJson(String lastDay) {
  /** Named as the form names it. */
  public Map<String, String> fields() {
    return Collections.singletonMap("lastDay", lastDay);
  }
}
