/**
 * How people put the shop intents that ship, by intent, separated by slashes. Written for Baton, licensed as Baton is.
 * The public set they extend is made from templates, and people rarely talk like one.
 */
export const SHOP: Readonly<Record<string, string>> = {
  track_order:
    "where is my order/where's my order/wheres my package/my parcel hasn't arrived/my order has not arrived yet/I still have not received my order/when will my order arrive/when does my package come/has my order shipped yet/track my order/tracking number/order status/can you tell me where my delivery is/it says delivered but I did not get it/I'm waiting for my parcel/any news on my order/is my order on its way/the tracking has not updated for days/what's the ETA of my order",
  cancel_order:
    'cancel my order/I want to cancel an order/I would like to cancel my order/please cancel the order I made this morning/can I still cancel/I ordered by mistake, please cancel it/how do I cancel an order/stop my order before it ships/cancel the purchase I just made/I changed my mind, cancel my order/I no longer want what I ordered/call off my order',
  change_order:
    'change my order/I want to add something to my order/can I change the size in my order/remove an item from my order/I ordered the wrong colour/can I swap one item for another/edit my order/I need to change the quantity I ordered/update what I ordered/I ordered two but want three/switch an item in my order',
  place_order:
    "how do I place an order/I want to order something/I want to buy this/how can I buy from you/I can't check out/help me order/I would like to make a purchase/can I order by phone/where do I order/I want to buy two of these/add it to my cart/how do I check out",
  delivery_options:
    'what delivery options do you have/do you ship to France/do you deliver abroad/can I get express shipping/do you deliver on Saturdays/is next day delivery possible/can I pick it up in the store/which courier do you use/do you ship internationally/how much is shipping/is shipping free/what are the delivery charges/click and collect',
  delivery_period:
    'how long does delivery take/how long does shipping take/when would it arrive if I order today/how many days until delivery/delivery time to Spain/what is the estimated delivery date/how fast do you ship/how long will it take to get here/will it arrive before Christmas/when can I expect the delivery',
  get_refund:
    "I want a refund/I want my money back/give me my money back/please refund my order/I'd like to be reimbursed/how do I get a refund/refund me/the item is broken, I want a refund/I returned it and want my money/I need a refund for my order/can I get a refund/it arrived damaged and I want my money back/I want to return this and get a refund",
  track_refund:
    "where is my refund/track my refund/refund status/I haven't received my refund/when will I get my refund/how long does the refund take/has my refund been processed/still waiting for my refund/any news on my refund/what happened to my refund/is my refund on its way",
  check_refund_policy:
    "what is your refund policy/what is your return policy/can I return this/how many days do I have to return something/do you take returns/do you accept returns without a receipt/can I send it back if it doesn't fit/is there a money back guarantee/are sale items refundable/who pays for return shipping/how do returns work/I want to return these shoes",
  check_cancellation_fee:
    'is there a cancellation fee/how much does it cost to cancel/do I have to pay to cancel/are there charges for cancelling/what is the penalty for cancelling/early termination fee/can I cancel for free/will you charge me if I cancel',
  check_payment_methods:
    'how can I pay/what payment methods do you accept/can I pay with paypal/do you take credit cards/can I pay on delivery/do you accept american express/can I pay by bank transfer/can I pay in instalments/do you accept cash/can I pay by invoice/which cards do you take',
  payment_issue:
    "my payment didn't go through/payment failed/I can't pay/the checkout gives an error when I pay/my card was declined at checkout/I was charged but have no order/problem with my payment/the payment page does not load/it won't take my card/I was charged twice for my order/error while paying",
  check_invoice:
    'where can I see my invoice/show me my invoice/I want to check my bill/is my invoice ready/see my last invoice/check the invoice from March/why is my bill so high/what is on my bill/look at my bills',
  get_invoice:
    'send me the invoice/I need an invoice/can I get a receipt/download my invoice/email me my bill/I need a receipt for my taxes/get a copy of my invoice/please send a VAT invoice/print my invoice',
  create_account:
    'create an account/how do I sign up/I want to register/open an account on your site/make a new account/can I sign up without a phone number/how do I become a member/set up a user account/register as a new customer',
  registration_problems:
    "I can't register/sign up does not work/error when I create an account/I never got the confirmation email/registration failed/it says my email is already in use/the sign-up page is broken/I cannot finish the registration/problem signing up",
  edit_account:
    'change my email address/update my account details/change my phone number/edit my profile/I got married and need to change my name/update my personal information/modify my account/change the name on my account/I have a new email',
  switch_account:
    'switch to another account/use a different account/log in with my other account/change from free to premium/upgrade my account/I want to change my plan/how do I switch users/move to a business account/downgrade my subscription',
  delete_account:
    'delete my account/close my account/I want to remove my account/how do I delete my profile/erase my account and data/deactivate my account/terminate my account/get rid of my user account/I no longer want an account here',
  recover_password:
    "I forgot my password/reset my password/I can't log in/how do I change my password/I cannot remember my password/the password reset email does not come/I lost my login/password not working/I'm locked out of my account/my login does not work/forgot my PIN for the website",
  set_up_shipping_address:
    'add a delivery address/set up a shipping address/where do I enter my address/I want to add a second address/save my address/enter a new shipping address/add an address to my account',
  change_shipping_address:
    'change my delivery address/I moved, update my address/send it to another address/I gave the wrong address/can I change where it is delivered/correct the shipping address/deliver it to my office instead/my address is wrong on the order/update my shipping address',
  newsletter_subscription:
    'sign me up for the newsletter/unsubscribe from your emails/stop sending me emails/how do I get your newsletter/I want to unsubscribe/cancel the newsletter/I get too many mails from you/subscribe to the newsletter',
  review:
    'I want to leave a review/how do I rate a product/where can I give feedback/write a review/I want to share my opinion/leave feedback about your service/post a comment about my purchase/rate my order',
  complaint:
    'I want to make a complaint/I want to complain/file a complaint/where can I complain/I am not happy with your service/I have a complaint about the courier/lodge a claim against you/your service is terrible and I want to report it/who handles complaints',
  contact_customer_service:
    'how can I contact customer service/what is your phone number/what are your support hours/how do I reach you/what is your email address/customer service number/when are you open/opening hours/how do I get in touch/contact details',
  contact_human_agent:
    'I want to talk to a person/let me speak to a human/agent please/can I talk to someone/connect me to an agent/speak to a representative/I need a real person/transfer me to an operator/live agent/put me through to a human',
};
