package ua.opencities.system.json;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What is there before anything is made. */
final class Known {
  static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private Known() {}

  /** By the names that {@link Creation} has for it. */
  static Map<String, String> ids(Program council, Program office) {
    String list = council.get("/api/v1/councils").body();
    JsonObject own =
        JsonParser.parseString(list)
            .getAsJsonObject()
            .getAsJsonArray("items")
            .get(0)
            .getAsJsonObject();
    var ids = new HashMap<String, String>();
    ids.put("own", own.get("id").getAsString());
    ids.put("iban", own.get("iban").getAsString());
    ids.put("council", uncharged(office));
    ids.put("approved", approved(council, ids.get("own")));
    return ids;
  }

  /** In a year that is billed by hand, and in one that is billed by a run. */
  private static String uncharged(Program office) {
    String uncharged = "/api/v1/reports/uncharged?size=200&year=";
    String ofTheRun = office.get(uncharged + "2024").body();
    return ID.matcher(office.get(uncharged + "2027").body())
        .results()
        .map(MatchResult::group)
        .filter(ofTheRun::contains)
        .findFirst()
        .orElseThrow();
  }

  /** A programme that has no amendment begun. */
  private static String approved(Program council, String own) {
    return ID.matcher(council.get("/api/v1/programmes?state=APPROVED").body())
        .results()
        .map(MatchResult::group)
        .filter(id -> !id.equals(own))
        .filter(id -> editions(council, id).contains("\"total\":1"))
        .findFirst()
        .orElseThrow();
  }

  private static String editions(Program council, String programme) {
    return council.get("/api/v1/programmes/" + programme + "/editions").body();
  }
}
