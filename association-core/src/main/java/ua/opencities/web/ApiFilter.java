package ua.opencities.web;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;

/**
 * At build: the description holds the JSON API alone, and every operation says how it refuses. The
 * build alone calls it, see the plugin in the root pom.
 */
public class ApiFilter implements OASFilter {
  @Override
  public void filterOpenAPI(OpenAPI api) {
    if (api.getPaths() == null) return;
    for (String path : List.copyOf(api.getPaths().getPathItems().keySet()))
      if (!path.startsWith("/api/v1/")) api.getPaths().removePathItem(path);
    api.getPaths()
        .getPathItems()
        .values()
        .forEach(item -> item.getOperations().values().forEach(ApiFilter::mayRefuse));
  }

  private static void mayRefuse(Operation operation) {
    var schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
    var content =
        OASFactory.createContent()
            .addMediaType(Problem.MEDIA, OASFactory.createMediaType().schema(schema));
    var refused =
        OASFactory.createAPIResponse().description("Refused, with the reason").content(content);
    operation.setResponses(
        (operation.getResponses() == null
                ? OASFactory.createAPIResponses()
                : operation.getResponses())
            .addAPIResponse("default", refused));
  }
}
