package ua.opencities.portal.admin.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ua.opencities.council.attribute.AttributeList;
import ua.opencities.council.attribute.AttributeView;
import ua.opencities.council.intake.ImportId;
import ua.opencities.council.intake.ImportReading;
import ua.opencities.council.intake.ImportView;
import ua.opencities.council.intake.RehearseImport;
import ua.opencities.council.intake.mapping.Mapping;
import ua.opencities.council.intake.mapping.MappingChoices;
import ua.opencities.council.intake.mapping.SaveMapping;
import ua.opencities.council.intake.mapping.SavedMapping;
import ua.opencities.council.sheet.Sheet;
import ua.opencities.language.Language;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** The columns of a list are chosen, by a kept mapping or by hand; then it is rehearsed. */
@Path("councils/imports/{id}/columns")
@RequestScoped
@Produces(View.HTML)
public class ColumnsPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private ImportReading imports;
  @Inject private MappingChoices choices;
  @Inject private AttributeList attributes;
  @Inject private SaveMapping save;
  @Inject private RehearseImport rehearse;

  /**
   * @param use the kept mapping to begin with; else the last one of this list, else the best known
   */
  @GET
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public View form(@PathParam("id") UUID id, @QueryParam("use") String use) {
    var actor = asker.actor();
    ImportView taken = imports.of(actor, new ImportId(id));
    Sheet sample = imports.sample(actor, new ImportId(id));
    List<SavedMapping> kept = choices.all(actor);
    Optional<SavedMapping> chosen =
        kept.stream().filter(each -> each.id().toString().equals(use)).findFirst();
    Mapping mapping =
        chosen
            .map(SavedMapping::mapping)
            .or(taken::mapping)
            .or(() -> choices.bestFor(actor, sample.headings()).map(SavedMapping::mapping))
            .orElseGet(ColumnsPages::none)
            .within(sample.headings());
    List<AttributeView> offered = attributes.offered(actor);
    if (chosen.isEmpty() && taken.mapping().isEmpty()) mapping = named(mapping, offered, sample);
    return View.of("intake/columns.jte")
        .with("taken", taken)
        .with("sample", sample)
        .with("kept", kept)
        .with("attributes", offered)
        .with("mapping", mapping);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response rehearse(@PathParam("id") UUID id) {
    var form = new FormReading(sent);
    Mapping mapping = new ColumnsForm(sent, form, attributes.offered(asker.actor())).read();
    Optional<String> name = form.optionalText("saveAs", 100);
    form.sayWhatIsWrong();
    rehearse.rehearse(asker.actor(), new ImportId(id), mapping);
    name.ifPresent(as -> save.save(asker.actor(), as, mapping));
    return Go.to("/councils/imports/" + id).silently();
  }

  /** Attributes are offered the columns that are called as they are. */
  private static Mapping named(Mapping mapping, List<AttributeView> offered, Sheet sample) {
    Map<UUID, String> columns = new HashMap<>(mapping.attributes());
    for (AttributeView each : offered)
      sample.headings().stream()
          .filter(heading -> isNameOf(each, heading))
          .findFirst()
          .ifPresent(heading -> columns.putIfAbsent(each.id(), heading));
    return mapping.withAttributes(columns);
  }

  private static boolean isNameOf(AttributeView attribute, String heading) {
    return Stream.of(Language.values())
        .anyMatch(language -> attribute.name(language).equalsIgnoreCase(heading.strip()));
  }

  private static Mapping none() {
    return new Mapping(
        Map.of(), false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
