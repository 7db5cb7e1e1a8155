package com.owode.orders.jackson;

import java.util.Locale;
import java.util.Map;

/** The words of problems, in the languages that judgements are explained in. */
enum ProblemWords {
  ENGLISH(
      "Refused when it was first asked; see these rules: ",
      "Faults found in the document: ",
      "Another command was sent under this id. Choose another id.",
      "Others changed the order at the same time. Send the same command again.",
      "The report is not verified, or comes before its time.") {
    @Override
    String title(ProblemType type) {
      return switch (type) {
        case ORDER_UNKNOWN -> "Order unknown";
        case NOT_ALLOWED -> "Not allowed to who asks";
        case REQUEST_REFUSED -> "Request refused";
        case COMMAND_REUSED -> "Command id used before";
        case CONTENDED -> "Order busy";
        case REPORT_NOT_BELIEVED -> "Report not believed";
        case DOCUMENT_UNREADABLE -> "Document unreadable";
        case DOCUMENT_TOO_LARGE -> "Document too large";
        case DOCUMENT_FAULTY -> "Document faulty";
      };
    }
  },

  FRENCH(
      "Refusé dès la première demande ; voir ces règles : ",
      "Fautes trouvées dans le document : ",
      "Une autre commande a été envoyée sous cet identifiant. Choisissez-en un autre.",
      "La commande a été modifiée au même moment. Renvoyez la même demande.",
      "Le compte rendu n'est pas vérifié, ou vient avant son heure.") {
    @Override
    String title(ProblemType type) {
      return switch (type) {
        case ORDER_UNKNOWN -> "Commande inconnue";
        case NOT_ALLOWED -> "Non permis à qui demande";
        case REQUEST_REFUSED -> "Demande refusée";
        case COMMAND_REUSED -> "Identifiant déjà utilisé";
        case CONTENDED -> "Commande occupée";
        case REPORT_NOT_BELIEVED -> "Compte rendu non cru";
        case DOCUMENT_UNREADABLE -> "Document illisible";
        case DOCUMENT_TOO_LARGE -> "Document trop grand";
        case DOCUMENT_FAULTY -> "Document fautif";
      };
    }
  },

  PIDGIN(
      "Dem don refuse am the first time; check these rules: ",
      "Wetin dey wrong inside the document: ",
      "Dem don send another command with this id. Choose another id.",
      "Other people dey change the order the same time. Send the same command again.",
      "Nobody don verify the report, or e come before e time.") {
    @Override
    String title(ProblemType type) {
      return switch (type) {
        case ORDER_UNKNOWN -> "We no know the order";
        case NOT_ALLOWED -> "Who ask no fit ask this one";
        case REQUEST_REFUSED -> "We no gree";
        case COMMAND_REUSED -> "Dem don use the command id before";
        case CONTENDED -> "The order dey busy";
        case REPORT_NOT_BELIEVED -> "We no believe the report";
        case DOCUMENT_UNREADABLE -> "We no fit read the document";
        case DOCUMENT_TOO_LARGE -> "The document too big";
        case DOCUMENT_FAULTY -> "The document no correct";
      };
    }
  };

  private static final Map<String, ProblemWords> BY_LANGUAGE =
      Map.of("en", ENGLISH, "fr", FRENCH, "pcm", PIDGIN);

  private final String repeated;
  private final String faults;
  private final String reused;
  private final String contended;
  private final String notBelieved;

  ProblemWords(
      String repeated, String faults, String reused, String contended, String notBelieved) {
    this.repeated = repeated;
    this.faults = faults;
    this.reused = reused;
    this.contended = contended;
    this.notBelieved = notBelieved;
  }

  static ProblemWords of(Locale locale) {
    return BY_LANGUAGE.getOrDefault(locale.getLanguage(), ENGLISH);
  }

  abstract String title(ProblemType type);

  /** What happened, of the types of which every occurrence is the same; else the title. */
  String detail(ProblemType type) {
    return switch (type) {
      case COMMAND_REUSED -> reused;
      case CONTENDED -> contended;
      case REPORT_NOT_BELIEVED -> notBelieved;
      default -> title(type);
    };
  }

  String repeated() {
    return repeated;
  }

  String faults() {
    return faults;
  }
}
