package ua.opencities.system.json;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Set;
import java.util.TreeSet;

/** What the descriptions of the APIs say. */
final class Described {
  private Described() {}

  /** Where something is made: it answers 201 or 202. Ids are left out. */
  static Set<String> creating(Program... portals) {
    var all = new TreeSet<String>();
    for (Program asker : portals) {
      String told = asker.get("/api/v1/openapi.json").body();
      JsonObject paths = JsonParser.parseString(told).getAsJsonObject().getAsJsonObject("paths");
      for (String path : paths.keySet()) {
        JsonObject post = paths.getAsJsonObject(path).getAsJsonObject("post");
        if (post == null) continue;
        Set<String> answers = post.getAsJsonObject("responses").keySet();
        if (answers.contains("201") || answers.contains("202"))
          all.add(asker.portal + path.replaceAll("\\{[^}]*}", "{}"));
      }
    }
    return all;
  }
}
