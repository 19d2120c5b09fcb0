package ua.opencities.programme.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a person typed into a step and has not saved, field by field as it was typed, right or
 * wrong.
 *
 * @param version of the programme that they had before their eyes
 */
public record TypedPart(Map<String, List<String>> fields, Instant at, long version) {
  public TypedPart {
    fields = Map.copyOf(fields);
  }
}
