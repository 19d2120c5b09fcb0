package ua.opencities.council.intake.along;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import ua.opencities.council.sheet.Remark;

/**
 * What a line would bring.
 *
 * @param plan empty when there is a remark only
 * @param grave a person looks at the line before it is taken
 */
public record Brought(String kind, Optional<JsonObject> plan, List<Remark> remarks, boolean grave) {
  public Brought {
    remarks = List.copyOf(remarks);
  }
}
