package ua.opencities.system.sweep;

import com.microsoft.playwright.BrowserContext;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import ua.opencities.system.Browser;
import ua.opencities.system.Crawl;
import ua.opencities.system.Platform;

/**
 * Sends each form with hostile text in all its typed fields, where it is refused as a whole; then
 * field by field among good ones, so that the text comes as deep as it may.
 */
final class Sweep implements AutoCloseable {
  private static final int MOST = 2_000;
  private final List<String> faults = new ArrayList<>();
  private final Rows rows;
  private final BrowserContext context;
  private final Html html;
  private int posts;
  private int turn;

  Sweep(Platform platform, Browser browser) {
    rows = new Rows(platform);
    context = browser.stranger();
    html = new Html(context);
  }

  List<String> faults() {
    return faults;
  }

  /** All forms that links lead to; the kinds of forms there were. */
  Set<String> portal(Sender sender, String... first) {
    Map<String, List<Form>> pages = new LinkedHashMap<>();
    rows.writtenSinceAskedLast(); // by signing in and what was prepared
    new Crawl(sender.portal(), first)
        .each(
            path -> {
              var page = html.read(sender.get(path).body());
              pages.put(path, page.forms());
              return page.links();
            });
    Set<String> kinds = new TreeSet<>();
    pages.forEach(
        (page, forms) ->
            forms.stream()
                .filter(form -> !form.own().isEmpty() && kinds.add(form.kind()))
                .forEach(form -> inEveryWay(sender, page, form)));
    noMarkupAnywhere(sender, first);
    if (posts > MOST) throw new IllegalStateException(posts + " forms sent: " + kinds);
    return kinds;
  }

  /** The forms of these pages alone. */
  void pages(Sender sender, String... pages) {
    rows.writtenSinceAskedLast();
    for (String page : pages)
      for (Form form : html.read(sender.get(page).body()).forms())
        if (!form.own().isEmpty()) inEveryWay(sender, page, form);
  }

  private void inEveryWay(Sender sender, String page, Form form) {
    Form now = form;
    for (Map<String, Hostile> typed : ways(form)) {
      boolean accepted = send(new Try(sender, page, now, typed));
      // a form is of one version of what it changes; the next is filled in afresh
      if (accepted)
        now =
            html.read(sender.get(page).body()).forms().stream()
                .filter(again -> again.kind().equals(form.kind()))
                .findFirst()
                .orElse(now);
    }
  }

  /** What is typed in which fields, one form after the other. */
  private List<Map<String, Hostile>> ways(Form form) {
    List<Map<String, Hostile>> ways = new ArrayList<>();
    List<String> typed =
        form.own().stream().filter(Form.Field::isTyped).map(Form.Field::name).distinct().toList();
    if (typed.size() > 1)
      for (Hostile hostile : Hostile.TOGETHER) {
        Map<String, Hostile> all = new LinkedHashMap<>();
        typed.forEach(name -> all.put(name, hostile));
        ways.add(all);
      }
    Set<String> kinds = new TreeSet<>();
    for (Form.Field field : form.own()) {
      // the rows of a table are alike
      if (!kinds.add(field.name().replaceFirst("-\\d+$", ""))) continue;
      if (typed.contains(field.name())) {
        ways.add(Map.of(field.name(), Hostile.MARKUP));
        ways.add(Map.of(field.name(), Hostile.NULL));
      }
      ways.add(Map.of(field.name(), next()));
    }
    return ways;
  }

  private Hostile next() {
    return Hostile.values()[turn++ % Hostile.values().length];
  }

  /**
   * @return whether it was accepted and may have changed what stands in the form
   */
  private boolean send(Try sent) {
    posts++;
    HttpResponse<String> answer = sent.send();
    if (answer.statusCode() >= 500) faults.add(sent + " answers " + answer.statusCode());
    var shown = html.read(answer.statusCode() == 303 ? sent.follow(answer).body() : answer.body());
    if (shown.isMarked()) faults.add(sent + " stands on the page as markup");
    boolean refused = answer.statusCode() >= 400 || shown.isRefusal();
    var written = rows.writtenSinceAskedLast();
    if (refused && !written.isEmpty()) faults.add(sent + " was refused and wrote " + written);
    if (shown.isRefusal()) {
      shown.linksToNoField().forEach(link -> faults.add(sent + " is linked to no field: " + link));
      sent.missing(shown).ifPresent(faults::add);
    }
    return !refused && sent.isPosted();
  }

  private void noMarkupAnywhere(Sender sender, String... first) {
    new Crawl(sender.portal(), first)
        .each(
            path -> {
              var page = html.read(sender.get(path).body());
              if (page.isMarked()) faults.add(path + " shows what was typed as markup");
              return page.links();
            });
  }

  @Override
  public void close() {
    context.close();
    rows.close();
  }
}
