package ua.opencities.system.json;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

/** Bodies of another shape than an endpoint reads; ids in its path are nobody's. */
record Shapes(Program asker, JsonBody body, List<String> faults) {
  private static final List<String> NO_OBJECTS =
      List.of(
          "",
          " ",
          "null",
          "5",
          "\"text\"",
          "[]",
          "[{}]",
          "{",
          "{}{}",
          "{'a':1}",
          "{\"a\":1,\"a\":2}",
          "{\"a\":" + "[".repeat(5000),
          "\u0000",
          "year=2031");
  private static final List<String> SOME_OF_THEM = List.of("", "[]", "{\"a\":1,\"a\":2}");
  private static final String TOO_LARGE = "{\"a\":\"" + "щ".repeat(525_000) + "\"}";

  /**
   * @param whole with what one gate refuses before all of them alike; of each endpoint a part of it
   *     shows that it stands behind that gate
   */
  void tryAll(boolean whole) {
    for (String nothing : whole ? NO_OBJECTS : SOME_OF_THEM)
      refused(asker.post(body.path(), nothing), nothing, "");
    refused(
        asker.post(body.path(), "{\"nobodyAskedFor\":1}"), "an unknown field", "nobodyAskedFor");
    for (Map.Entry<String, String> field : body.ofAnotherKind().toList()) {
      String sent = "{\"%s\":%s}".formatted(field.getKey(), field.getValue());
      refused(asker.post(body.path(), sent), sent, field.getKey());
    }
    for (Map.Entry<String, String> field : body.withNoText())
      refused(asker.post(body.path(), field.getValue()), field.getValue(), field.getKey() + '"');
    if (whole && asker.post(body.path(), TOO_LARGE).statusCode() != 413)
      faults.add(body + " reads too much");
    if (asker.send(body.path(), "text/plain", "{}").statusCode() != 415)
      faults.add(body + " reads plain text");
  }

  private void refused(HttpResponse<String> answer, String sent, String field) {
    String told = answer.body();
    String shown = sent.substring(0, Math.min(60, sent.length()));
    boolean sound =
        answer.statusCode() == 400
            && answer
                .headers()
                .firstValue("Content-Type")
                .orElse("")
                .startsWith("application/problem+json")
            && told.matches("(?s).*\"title\":\"[^\"]*[а-яіїєґ].*")
            && told.contains(field.isEmpty() ? "\"status\":400" : "\"field\":\"" + field);
    if (!sound) faults.add("%s with %s: %d %s".formatted(body, shown, answer.statusCode(), told));
  }
}
