package com.owode.orders.message;

import static com.owode.orders.message.MessageKind.*;

/**
 * The French texts. French print sets a no-break space before {@code ! ? : ;}; so does the page.
 */
final class FrenchTexts {

  private static final String SHIPPED =
      "Bonjour [Customer Name], votre commande ([Product Name]) a été expédiée ! Vous pouvez"
          + " compter sur une livraison sous [X] jours. Merci pour votre achat !";

  private static final String RECEIVED =
      "Bonjour [Customer Name], nous espérons que votre commande est arrivée en parfait état !"
          + " Dites-nous si vous avez besoin d’aide. Votre avis nous ferait aussi très plaisir !";

  private FrenchTexts() {}

  static void write(OwodeTexts.Page page) {
    order(page);
    payment(page);
    shipping(page);
    cancellation(page);
    claim(page);
    refund(page);
  }

  private static void order(OwodeTexts.Page page) {
    page.buyer(
            ORDER_CONFIRMATION,
            "Votre commande [Order Number] est confirmée",
            "Bonjour [Customer Name], merci pour votre commande : [Product Name]. La commande"
                + " [Order Number] d’un montant de [Order Total] est confirmée.{Order Link: Vous"
                + " la trouverez ici : [Order Link]}",
            "La commande [Order Number] est confirmée : [Product Name], [Order Total].")
        .seller(
            NEW_ORDER,
            "Nouvelle commande [Order Number]",
            "Bonjour [Seller Name], vous avez une nouvelle commande [Order Number] : [Product"
                + " Name], [Item Count|one=# article|other=# articles], [Order Total]. Veuillez"
                + " vérifier la quantité, l’adresse de livraison et le paiement avant"
                + " l’expédition.{Ship By: À expédier au plus tard le [Ship By].}{Order Link: La"
                + " commande : [Order Link]}",
            "Nouvelle commande [Order Number] : [Product Name], [Item Count|one=# article|other=#"
                + " articles], [Order Total].{Ship By: À expédier au plus tard le [Ship By].}")
        .seller(
            LOW_STOCK,
            "Stock faible : [Product Name]",
            "Bonjour [Seller Name], pour [Product Name], il [Stock Left|0=ne reste rien|one=ne"
                + " reste que # article|other=ne reste que # articles]. Mettez votre stock à jour"
                + " pour éviter des annulations.",
            "Stock faible : pour [Product Name], il [Stock Left|0=ne reste rien|one=ne reste que #"
                + " article|other=ne reste que # articles].");
  }

  private static void payment(OwodeTexts.Page page) {
    page.buyer(
            PAYMENT_RETRY,
            "Merci de terminer le paiement de la commande [Order Number]",
            "Bonjour [Customer Name], le paiement de [Amount Due] pour votre commande [Order"
                + " Number] ([Product Name]) n’a pas abouti. Veuillez réessayer{Pay By: au plus"
                + " tard le [Pay By]}.{Payment Link: Vous pouvez payer ici : [Payment Link]}",
            "Le paiement de [Amount Due] pour la commande [Order Number] n’a pas abouti. Veuillez"
                + " réessayer{Pay By: au plus tard le [Pay By]}.{Payment Link: [Payment Link]}")
        .buyer(
            PAYMENT_RECEIVED,
            "Nous avons reçu votre paiement pour la commande [Order Number]",
            "Bonjour [Customer Name], nous avons reçu [Amount Received] pour votre commande [Order"
                + " Number] ([Product Name]).{Amount Due: Il reste [Amount Due] à payer.}{Amount"
                + " Due, Pay By: Veuillez payer au plus tard le [Pay By].}{Amount Due, Payment"
                + " Link: Vous pouvez payer ici : [Payment Link]}"
                + "{Amount Returning: Rien n’était dû, nous vous remboursons donc [Amount Returning].}",
            "Nous avons reçu [Amount Received] pour la commande [Order Number].{Amount Due: Il"
                + " reste [Amount Due] à payer.}"
                + "{Amount Returning: Rien n’était dû, nous vous remboursons donc [Amount Returning].}");
  }

  private static void shipping(OwodeTexts.Page page) {
    page.seller(
            SHIP_BY_REMINDER,
            "Merci d’expédier la commande [Order Number] au plus tard le [Ship By]",
            "Bonjour [Seller Name], la commande [Order Number] ([Product Name]) est à expédier au"
                + " plus tard le [Ship By].{Order Link: La commande : [Order Link]}",
            "Commande [Order Number] ([Product Name]) : à expédier au plus tard le [Ship By].")
        .seller(
            SHIP_BY_OVERDUE,
            "La commande [Order Number] est en retard",
            "Bonjour [Seller Name], la commande [Order Number] ([Product Name]) était à expédier"
                + " au plus tard le [Ship By] et elle est en retard. Veuillez l’expédier"
                + " maintenant.{Order Link: La commande : [Order Link]}",
            "La commande [Order Number] ([Product Name]) était à expédier au plus tard le [Ship"
                + " By] et elle est en retard. Veuillez l’expédier maintenant.")
        .buyer(
            SHIPMENT_CONFIRMATION,
            "Votre commande [Order Number] a été expédiée",
            SHIPPED
                + "{Courier Name: Transporteur : [Courier Name].}{Tracking Number: Numéro de suivi"
                + " : [Tracking Number].}{Tracking Link: Suivez le colis ici : [Tracking Link]}",
            SHIPPED)
        .buyer(
            TRACKING_UPDATE,
            "Des nouvelles de votre commande [Order Number]",
            "Bonjour [Customer Name], votre colis avec [Product Name] (commande [Order Number]) "
                + whereabouts()
                + ".{Courier Name, Tracking Number: Numéro de suivi chez [Courier Name] :"
                + " [Tracking Number].}{Tracking Link: Suivez-le ici : [Tracking Link]}",
            "Commande [Order Number] : votre colis " + whereabouts() + ".")
        .buyer(
            DELIVERY_CHECK,
            "Votre commande [Order Number] est-elle bien arrivée ?",
            RECEIVED,
            RECEIVED)
        .buyer(
            REVIEW_INVITATION,
            "Votre avis sur [Product Name] ?",
            "Bonjour [Customer Name], quel est votre avis sur [Product Name] de votre commande"
                + " [Order Number] ? Il aide les autres clients.{Review Link: Donnez-le ici :"
                + " [Review Link]}",
            "Votre avis sur [Product Name] ? Il aide les autres clients.{Review Link: [Review"
                + " Link]}");
  }

  private static String whereabouts() {
    return "[Tracking Status|OUT_FOR_DELIVERY=est en cours de livraison|ATTEMPT_FAILED=n’a pas pu"
        + " être remis ; un nouvel essai suivra|READY_FOR_PICKUP=vous attend au point de"
        + " retrait|EXCEPTION=est bloqué ; le transporteur s’en occupe|LOST=semble perdu ; vous"
        + " pouvez demander un remboursement|other=est en route]";
  }

  private static void cancellation(OwodeTexts.Page page) {
    page.buyer(
            CANCELLATION_NOTICE,
            "Annulation dans votre commande [Order Number]",
            "Bonjour [Customer Name], l’annulation est enregistrée pour votre commande [Order"
                + " Number] : [Product Name].{Cancellation Reason: [Cancellation"
                + " Reason|BUYER_ASKED=Vous l’avez demandée.|SELLER_CANCELLED=Le vendeur n’a pas"
                + " pu fournir l’article.|OUT_OF_STOCK=L’article est épuisé.|NOT_PAID=Aucun"
                + " paiement n’est arrivé à temps.|other=La commande n’a pas pu aboutir.]}{Amount"
                + " Returning: Nous vous remboursons [Amount Returning].}{Amount Returned: Nous"
                + " vous avons remboursé [Amount Returned].}",
            "Commande [Order Number] : annulation, [Product Name].{Amount Returning: Nous vous"
                + " remboursons [Amount Returning].}{Amount Returned: Nous vous avons remboursé"
                + " [Amount Returned].}")
        .seller(
            CANCELLATION_NOTICE,
            "Annulation dans la commande [Order Number]",
            "Bonjour [Seller Name], l’annulation est enregistrée pour la commande [Order Number] :"
                + " [Product Name]. Veuillez ne pas expédier ces articles.{Cancellation Reason:"
                + " [Cancellation Reason|BUYER_ASKED=L’acheteur l’a"
                + " demandée.|SELLER_CANCELLED=Vous l’avez décidée.|OUT_OF_STOCK=L’article est"
                + " épuisé.|NOT_PAID=Aucun paiement n’est arrivé à temps.|other=La commande n’a"
                + " pas pu aboutir.]}{Amount Returning: [Amount Returning] : remboursement à"
                + " l’acheteur en cours.}{Amount Returned: [Amount Returned] : remboursement à"
                + " l’acheteur effectué.}",
            "Commande [Order Number] : annulation, [Product Name]. Veuillez ne pas expédier ces"
                + " articles.")
        .buyer(
            OUT_OF_STOCK_OFFER,
            "Rupture de stock : [Product Name]",
            "Bonjour [Customer Name], nous sommes désolés ; pour votre commande [Order Number],"
                + " nous n’avons plus en stock : [Product Name]. Nous vous proposons à la place :"
                + " [Alternatives]. Vous pouvez choisir ou être remboursé.{Answer By: Merci de"
                + " répondre au plus tard le [Answer By] ; sans réponse, vous serez"
                + " remboursé.}{Order Link: Choisissez ici : [Order Link]}",
            "Commande [Order Number], rupture de stock : [Product Name]. À la place :"
                + " [Alternatives], ou un remboursement.{Answer By: Merci de répondre au plus tard"
                + " le [Answer By].}");
  }

  private static void claim(OwodeTexts.Page page) {
    page.seller(
            CLAIM_OPENED,
            "Demande de remboursement dans la commande [Order Number]",
            "Bonjour [Seller Name], l’acheteur de la commande [Order Number] demande un"
                + " remboursement pour [Product Name] (dossier [Claim Number]).{Refund Amount: Il"
                + " s’agit de [Refund Amount].}{Reasons: [Reasons]}{Answer By: Merci de répondre"
                + " au plus tard le [Answer By].}{Order Link: La commande : [Order Link]}",
            "Commande [Order Number] : remboursement demandé pour [Product Name] (dossier [Claim"
                + " Number]).{Answer By: Merci de répondre au plus tard le [Answer By].}")
        .buyer(
            PROOF_REQUEST,
            "Il nous faut des preuves pour votre dossier [Claim Number]",
            "Bonjour [Customer Name], merci de votre message concernant [Product Name] de votre"
                + " commande [Order Number]. Pour décider du dossier [Claim Number], il nous faut"
                + " des preuves. [Proof Needed]{Answer By: Merci de les envoyer au plus tard le"
                + " [Answer By].}{Order Link: Envoyez-les ici : [Order Link]}",
            "Dossier [Claim Number] : il nous faut des preuves. [Proof Needed]{Answer By: À"
                + " envoyer au plus tard le [Answer By].}")
        .buyer(
            RETURN_INSTRUCTIONS,
            "Comment renvoyer [Product Name]",
            "Bonjour [Customer Name], veuillez renvoyer [Product Name] de votre commande [Order"
                + " Number] à : [Return Address]. Indiquez le dossier [Claim Number] sur le"
                + " colis.{Return By: À remettre au plus tard le [Return By].}{Return Paid By:"
                + " [Return Paid By|BUYER=Les frais de retour sont à votre charge.|other=Nous"
                + " prenons en charge les frais de retour.]}",
            "Dossier [Claim Number] : veuillez renvoyer [Product Name] à : [Return"
                + " Address].{Return By: À remettre au plus tard le [Return By].}");
  }

  private static void refund(OwodeTexts.Page page) {
    page.buyer(
            REFUND_APPROVED,
            "Votre remboursement pour la commande [Order Number] est accepté",
            "Bonjour [Customer Name], nous regrettons les ennuis avec [Product Name]. Votre"
                + " remboursement de [Refund Amount] pour la commande [Order Number] est accepté"
                + " et en route.{Discount Amount: Pour nous faire pardonner, nous vous offrons"
                + " [Discount Amount] sur votre prochaine commande.}{Discount Percent: Pour nous"
                + " faire pardonner, nous vous offrons [Discount Percent] % sur votre prochaine"
                + " commande.}{Discount Cap: La remise est de [Discount Cap] au plus.}{Discount"
                + " Code: Votre code : [Discount Code].}{Discount Ends: Il est"
                + " valable jusqu’au [Discount Ends].}",
            "Nous regrettons les ennuis avec [Product Name]. Votre remboursement de [Refund"
                + " Amount] pour la commande [Order Number] est en route.{Discount Code: Remise"
                + " sur votre prochaine commande : [Discount Code].}")
        .buyer(
            REFUND_DECLINED,
            "Votre demande de remboursement pour la commande [Order Number]",
            "Bonjour [Customer Name], nous avons examiné votre demande de remboursement pour"
                + " [Product Name] de la commande [Order Number] et ne pouvons pas l’accepter."
                + " [Reasons] Si vous n’êtes pas d’accord, merci de nous répondre.",
            "Votre demande de remboursement pour la commande [Order Number] ne peut pas être"
                + " acceptée. [Reasons]")
        .buyer(
            REFUND_FAILED,
            "Votre remboursement pour la commande [Order Number] n’est pas encore arrivé",
            "Bonjour [Customer Name], le remboursement de [Refund Amount] pour [Product Name] de"
                + " la commande [Order Number] a échoué. Cette somme vous reste due ; nous nous en"
                + " occupons et vous tiendrons au courant.",
            "Le remboursement de [Refund Amount] pour la commande [Order Number] a échoué. Cette"
                + " somme vous reste due ; nous nous en occupons.")
        .seller(
            REFUND_FAILED,
            "Un remboursement pour la commande [Order Number] a échoué",
            "Bonjour [Seller Name], le remboursement de [Refund Amount] pour [Product Name] de la"
                + " commande [Order Number] a échoué. Veuillez le relancer sur votre tableau de"
                + " bord.{Order Link: La commande : [Order Link]}",
            "Le remboursement de [Refund Amount] pour la commande [Order Number] a échoué."
                + " Veuillez le relancer.");
  }
}
