package ua.opencities.portal.admin.fee;

import jakarta.ws.rs.FormParam;
import ua.opencities.fee.AssociationProfile;
import ua.opencities.shared.Setting;

/** What was typed into the form of requisites. */
public class RequisitesForm {
  @FormParam("name")
  String name;

  @FormParam("shortName")
  String shortName;

  @FormParam("edrpou")
  String edrpou;

  @FormParam("iban")
  String iban;

  @FormParam("bank")
  String bank;

  @FormParam("address")
  String address;

  @FormParam("signatoryPosition")
  String signatoryPosition;

  @FormParam("signatory")
  String signatory;

  /** In a demonstration whatever is typed is an invention, and the papers say so. */
  AssociationProfile profile() {
    return new AssociationProfile(
        name,
        shortName,
        edrpou,
        iban,
        bank,
        address,
        signatoryPosition,
        signatory,
        Setting.demonstration());
  }
}
