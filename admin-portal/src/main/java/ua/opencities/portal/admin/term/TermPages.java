package ua.opencities.portal.admin.term;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import ua.opencities.council.oblast.OblastList;
import ua.opencities.council.official.term.EndingTerm;
import ua.opencities.council.official.term.TermCalendar;
import ua.opencities.language.Texts;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.View;
import ua.opencities.web.file.TableFile;

/** The calendar of ending mandates, on the page and as files. */
@Path("officials/ending")
@RequestScoped
@Produces(View.HTML)
public class TermPages {
  private static final Page.Request ALL = new Page.Request(1, 200);

  @Inject private Asker asker;
  @Inject private Clock clock;
  @Inject private TermCalendar calendar;
  @Inject private OblastList oblasts;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View list(@BeanParam TermForm form) {
    var actor = asker.actor();
    return View.of("term/list.jte")
        .with("form", form)
        .with("today", LocalDate.now(clock))
        .with("oblasts", new OblastNames(oblasts.all(actor), asker.language()))
        .with("terms", calendar.page(actor, form.filter(), form.page()));
  }

  @GET
  @Path("terms.csv")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public Response csv(@BeanParam TermForm form) {
    return table(form).csv();
  }

  @GET
  @Path("terms.xlsx")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public Response xlsx(@BeanParam TermForm form) {
    return table(form).xlsx();
  }

  private TableFile table(TermForm form) {
    var actor = asker.actor();
    var texts = Texts.of(asker.language());
    var names = new OblastNames(oblasts.all(actor), asker.language());
    return new TableFile(
            "mandates",
            texts.text("term.title"),
            Stream.of("council", "oblast", "position", "post", "person", "last-day")
                .map(column -> texts.text("term." + column))
                .toList(),
            all(form).stream().map(term -> cells(term, texts, names)).toList())
        .marked(texts);
  }

  /** Page by page: the question gives no more than 200 at a time. */
  private List<EndingTerm> all(TermForm form) {
    var first = calendar.page(asker.actor(), form.filter(), ALL);
    return Stream.iterate(1, number -> number <= first.last(), number -> number + 1)
        .flatMap(
            number ->
                calendar
                    .page(asker.actor(), form.filter(), new Page.Request(number, ALL.size()))
                    .items()
                    .stream())
        .toList();
  }

  private static List<Object> cells(EndingTerm term, Texts texts, OblastNames names) {
    return List.of(
        term.councilName(),
        names.of(term.oblastCode()),
        texts.label(term.position()),
        term.title(),
        term.name(),
        term.lastDay().toString());
  }
}
