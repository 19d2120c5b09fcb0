package ua.opencities.portal.admin.correction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.correction.CheckCorrection;
import ua.opencities.fee.correction.CheckCorrection.Effect;
import ua.opencities.fee.correction.WriteOffDebt;
import ua.opencities.fee.correction.paper.CorrectionId;
import ua.opencities.fee.correction.paper.Grounds;
import ua.opencities.fee.register.InvoiceDetails;
import ua.opencities.language.Texts;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.View;
import ua.opencities.web.part.Crumb;

/** Writing off what is open of an invoice. */
@Path("invoices/{id}/write-off")
@RequestScoped
@Produces(View.HTML)
public class WriteOffPages {
  @Inject private Asker asker;
  @Inject private WriteOffRoad road;
  @Inject private InvoiceDetails invoices;
  @Inject private CheckCorrection check;
  @Inject private WriteOffDebt writeOff;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View form(@PathParam("id") UUID id) {
    return road.form(of(new InvoiceId(id)));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response send(@PathParam("id") UUID id) {
    return road.send(of(new InvoiceId(id)));
  }

  private WriteOffRoad.Of of(InvoiceId invoice) {
    return new WriteOffRoad.Of() {
      @Override
      public WriteOffRoad.Debt debt() {
        var texts = Texts.of(asker.language());
        var it = invoices.of(asker.actor(), invoice);
        String path = "/invoices/" + it.id();
        String word = texts.text("fee.invoice", it.number());
        Money open = it.row().outstanding();
        return new WriteOffRoad.Debt(
            open,
            texts.text("correction.write-off-title", it.number()),
            it.row().councilName(),
            true,
            List.of(new Crumb(texts.text("fee.invoices"), "/invoices"), new Crumb(word, path)),
            path,
            word,
            path + "/write-off",
            texts.text("correction.write-off-hint", open),
            texts.text("correction.nothing-open"));
      }

      @Override
      public Effect effect(Money amount, Grounds grounds) {
        return check.writeOff(asker.actor(), invoice, amount, grounds);
      }

      @Override
      public View once(Checked checked) {
        return checked.ofInvoice(asker, invoices.of(asker.actor(), invoice));
      }

      @Override
      public CorrectionId writeOff(Money amount, Grounds grounds, UUID submission) {
        return writeOff.writeOff(asker.actor(), invoice, amount, grounds, submission);
      }
    };
  }
}
