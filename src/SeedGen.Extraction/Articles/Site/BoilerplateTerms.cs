namespace SeedGen.Extraction.Articles.Site;

/// <summary>What a word or phrase says about who speaks to whom.</summary>
internal enum BoilerplateSign
{
    /// <summary>The outlet speaks of itself: "we", "our".</summary>
    Self,

    /// <summary>The reader is spoken to: "you", "your".</summary>
    Reader,

    /// <summary>The outlet speaks of its own work: self and a term in one.</summary>
    Outlet,

    /// <summary>A verb that tells the reader to do something; counts at the start of a sentence.</summary>
    Call,

    /// <summary>A word of the trade in readers, as likely in news about it.</summary>
    Term,

    /// <summary>A word that news seldom has.</summary>
    StrongTerm,

    /// <summary>
    /// What a site asks its reader to do; a country may "become a member", too. Counts as much as a phrase at the start of a sentence and
    /// where the reader is spoken to, else as a strong term.
    /// </summary>
    Offer,

    /// <summary>Words that only a site says to its reader.</summary>
    Phrase,

    /// <summary>Somebody is reported to have said it, so it is news.</summary>
    Report,

    /// <summary>A mark between which and its like somebody else's words stand.</summary>
    Quotation,
}

/// <summary>
/// The words by which text of the site is told from text of the article. No single word decides: ordinary news is about
/// donations and newsletters too, but does not ask its reader for any.
/// </summary>
internal static class BoilerplateTerms
{
    /// <summary>The signs inside a sentence.</summary>
    public static PhraseTable<BoilerplateSign> Signs { get; } = new PhraseTable<BoilerplateSign>()
        .Add(BoilerplateSign.Self, """
            we, our, us, ours, we're, we've, we'll, we'd, this site, this website, this page, this newsletter
            """)
        .Add(BoilerplateSign.Reader, """
            you, your, you're, you'll, you've, you'd, yours, please
            """)
        .Add(BoilerplateSign.Outlet, """
            our reporters, our journalists, our team, our newsroom, our reporting, our partners, our content,
            our website, our site, our channel, our channels, our apps, our standards, our membership, our stories,
            our coverage, our videos, our email, our editors, our inbox, our instagram, our facebook, our donors,
            our independence, our funding, our mission, our rules, power our, powers our, fund our, funds our,
            help us tell, help us continue, allows us to, enables us to, keep us going, keeps us going, makes our work,
            we need your, we rely on, please help us, made possible by our
            """)
        .Add(BoilerplateSign.Call, """
            support, join, sign up, sign in, subscribe, donate, contribute, follow, share, read, download, get,
            register, log in, click, tap, become, help, consider, pledge, give, stay, tell us, send us, contact us,
            email us, write to us, listen, watch, enjoy, discover, check out, find out, like, upgrade, unlock, try,
            start, have your say, let us know, don't miss, never miss, keep, make, enter, scroll, view, see, browse,
            explore, choose, turn on, enable, disable, invest, add, leave, post, buy, order, renew, claim, save,
            accept, reject, allow, manage, receive, stream, back, report, switch off, whitelist, notify, remember,
            rate, review, recommend, pick, select, advertise
            """)
        .Add(BoilerplateSign.Term, """
            donation, donations, donors, contribution, contributions, supporter, supporters, support, supporting,
            member, members, membership, reader, readers, reporter, reporters, reporting, journalist, journalists,
            coverage, comment, comments, conversation, conversations, discussion, community, account, email, app,
            offer, alerts, updates, headlines, funding, funded, fund, independent, stories, story, story's, free, ad,
            ads, adverts, advertising, advertisers, advertisement, billionaire, owner, owners, owned, shareholders,
            monthly, browser, settings, preferences, podcast, podcasts, channel, content, facebook, twitter, instagram,
            whatsapp, telegram, youtube, linkedin, tiktok, tax-deductible, nonprofit, non-profit, mission, truth,
            facts, price of a coffee, cup of coffee, gift, replies, moderators, moderated, policy, offers, subscribe,
            subscribing, donate, donating, contribute, digital, weekly, daily, breaking news, latest news, best of,
            top stories, link, button, below, independence, news, pockets, afford, trial, editors, newsroom,
            correspondents, proprietor, proprietors, shareholder, funders, foundation, grants, hedge fund,
            corporations, corporate, price of, matched, every dollar, every pound, every euro, each month, every month,
            a month, dollars, pounds, euros, cancel, annual, yearly, events, print edition, magazine, issue, issues,
            edition, briefing, roundup, digest, email list, mailbox, undesirable, censorship, misinformation,
            disinformation, fact-based, unbiased, impartial, nonpartisan, non-partisan, accountable, accountability,
            trusted, advertisement-free, visitors, visit, partners, personal data, consent, device, tracking, clicks,
            banner, page, website, site, privileges, privilege, terms, marketing, spam, rss, feed, print,
            cancel at any time, money, giving, any size, sustaining members, alumni, whatsapp group, latest updates,
            our work, work, sponsors, sponsor, honest reporting
            """)
        .Add(BoilerplateSign.Offer, """
            make a donation, make a contribution, make a gift, become a member, become a subscriber, become a supporter, become a patron
            """)
        .Add(BoilerplateSign.StrongTerm, """
            subscriber, subscribers, subscription, subscriptions, newsletter, newsletters, inbox, journalism, paywall,
            paywalls, cookies, commenting, readership, ad-free, ad blocker, adblocker, javascript, crowdfunded,
            patreon, paypal, ko-fi, gofundme, substack, one-time, reader-backed, member-supported, listener-supported,
            notifications, unsubscribe, unlimited access, log in, sign up, opt out, paywalled, one-off, recurring,
            press freedom, free press, now more than ever, please consider, please register, would you consider,
            will you support, will you join, whatever you can, no matter how small, however big or small,
            free articles, free article, google news, apple podcasts, google podcasts, before you go, before you leave,
            get in touch, every contribution, every donation, click to, tap to, scroll down, subscribe to the,
            your consent, your choices, your preferences, write to us at, for more stories, can we count on,
            generosity, pledge drive, ask you for, give online, donate online
            """)
        .Add(BoilerplateSign.Phrase, """
            your gift, please donate, please subscribe, please support us, please support our, your support, your help,
            reader-supported, reader-funded, log in to read, log in to continue, log in to keep, sign in to read,
            sign in to continue, keep reading, your donation, your donations, your contribution, your contributions,
            your subscription, your membership, your inbox, your email address, your privacy, your generosity,
            your financial support, support us, support our journalism, support our work, support our newsroom,
            support independent journalism, support quality journalism, support our reporting, support our mission,
            our newsletter, our newsletters, our daily newsletter, our weekly newsletter, our free newsletter,
            our mailing list, our telegram channel, our whatsapp channel, our youtube channel, our facebook page,
            our twitter, our app, our readers, our subscribers, our supporters, our journalism, our paywall,
            our commenting, our comment, our comments, our terms, our cookie, our privacy policy,
            our community guidelines, our forum, our podcast, readers like you, people like you, supporters like you,
            sign up for the, sign up to the, sign up here, sign up now, sign up today, subscribe now, subscribe today,
            subscribe here, subscribe to our, subscribe for free, donate now, donate today, donate here,
            click here, click on the link, click below, follow us, like us on,
            find us on, join us on, chip in, all rights reserved, rights reserved, terms of service, terms of use,
            terms and conditions, privacy policy, privacy notice, cookie policy, we use cookies, uses cookies,
            accept cookies, accept all cookies, manage cookies, enable javascript, your browser, ad blocker,
            already a subscriber, already a member, already registered, already have an account, create an account,
            create a free account, cancel anytime, leave a comment, leave a reply, leave your comment, post a comment,
            add a comment, write a comment, view comments, show comments, hide comments, see comments, load comments,
            comments are closed, comments are moderated, be the first to comment, log in to comment,
            sign in to comment, register to comment, community guidelines, community standards, house rules,
            join the conversation, join the discussion, join the debate, have your say, share your thoughts,
            let us know, tell us what you think, what do you think, share this article, share this story,
            share this post, share this page, print this article, email this article, thank you for reading,
            thanks for reading, if you enjoyed this, if you liked this, if you value, if you can afford,
            if everyone reading, free to read, for as little as, may not be published, may not be reproduced,
            reproduced without, without prior written permission, without express written permission, redistributed,
            download our, download the app, on the app store, got a tip, have a tip, got a story, have a story,
            send us your, send your tips, contact the newsroom, our sponsors, sponsored content, paid content,
            affiliate commission, affiliate links, earn a commission, never miss a story, delivered to your,
            delivered straight to your, straight to your, continue reading, before you scroll, while you're here,
            while you are here, since you're here, since you are here, a quick favour, a quick favor, a small favour,
            a small favor, a favour to ask, a favor to ask, we depend on readers, we depend on people,
            depends on readers like, will you help, give what you can, stand up for journalism, funded by you,
            funded by our readers, funded by readers, supported by our readers, supported by readers, our news team, our news page,
            our print edition, our news app, our free app, our telegram, our advertisers, tax-deductible gift,
            tax-deductible donation, free article left, articles left, articles remaining, start your free trial,
            your free trial, try it free, to continue reading, to keep reading, to read the full, unlock this article,
            this content is for, for subscribers only, subscribers only, members only, exclusive to subscribers,
            cancel whenever you want, change your plan, choose your plan, view offer, view offers,
            see offers, per month thereafter, enter your email, sign me up, by signing up, by subscribing, by clicking,
            by entering your, by continuing to, by using this site, unsubscribe at any time, check your inbox,
            we value your privacy, store cookies on, manage choices, using an ad blocker, turn off your ad,
            switch off your ad, have turned it off, report this comment, report any comments, break our rules,
            you must be logged in, you need to be logged in, you must log in, please log in, please sign in,
            like and subscribe, hit subscribe, comment below, in the comments below, in the comments section,
            email us at, emailing us, contact us at, spotted a mistake, spotted an error, found an error, see an error,
            suggest a correction, report a typo, report an error, syndicated feed, auto-generated from,
            not been edited by, with inputs from, is not responsible for the content, holds no responsibility,
            no responsibility for, for more news, for the latest news, for more updates, wherever you get your,
            add us as, this article originally appeared, trust principles, reprints and permissions,
            story continues below, article continues below, continues after, appeared first on,
            views expressed in this article, opinions expressed in this article, views expressed are,
            this article is free, this story is free, any size goes, thank you for being part,
            discussion is now closed, discussion is closed, registered users only, noticed an error, notice an error,
            press ctrl, join our whatsapp, join our telegram, latest updates on your, part of our community of readers,
            this feature is currently unavailable, this service is currently unavailable, working to restore it,
            this article is more than, this story is more than, to save articles for later,
            our work possible, makes our work possible, keep our newsroom, keep our journalism, keep our reporting,
            keep our journalists, help us keep reporting, depend on the generosity, rely on the generosity,
            rely on donations, rely on readers
            """)
        .Add(BoilerplateSign.Report, """
            said, says, told, tells, added, announced, according to, reported, claimed, warned, argued, wrote,
            insisted, denied, accused, urged, stated, testified, spokesman, spokeswoman, spokesperson
            """)
        .Add(BoilerplateSign.Quotation, "\", \u201C, \u201D");

    /// <summary>Lines that are nothing but a button or a label of the site.</summary>
    public static PhraseTable<bool> Labels { get; } = new PhraseTable<bool>()
        .Add(false, """
            share this via, share this on, save for later, sign in to comment, listen now, watch now, watch live,
            read comments, view all, advertisement, advertisements, advert, ad, sponsored, promoted, share, share this,
            print, email, save, bookmark, tweet, copy link, link copied, facebook, twitter, whatsapp, linkedin, reddit,
            telegram, pinterest, flipboard, x, messenger, read more, read next, read also, also read, see also, more,
            show more, load more, view more, learn more, see more, newsletter, newsletters, subscribe, sign up,
            sign in, log in, login, register, donate, support us, follow, follow us, topic, menu, search,
            navigation, site navigation, main navigation, mobile navigation, site mobile navigation,
            home, skip to content, skip to main content, skip to main, back to top, contact us, about us,
            privacy policy, cookie policy, terms of use, terms of service, advertise with us, careers,
            all rights reserved, listen, listen to this article, listen to article, watch, play, play video, close,
            next, previous, most popular, trending, loading, on, this article, to, story continues below advertisement,
            share page, about sharing, share on, share via, copy, copied, accept, accept all, reject, reject all,
            decline, got it, i agree, ok, dismiss, report this comment, sort by, newest, oldest, report, reply,
            give this article, gift this article, gift article, click to copy, video ad feedback, ad feedback,
            swipe for next article, article bookmarked, copy to clipboard, democracy dies in darkness,
            this article is more than, this story is more than,
            day old, days old, week old, weeks old, month old, months old, year old, years old,
            threads, bluesky, mastodon, instagram, youtube, rss, tiktok, snapchat, line, vk, viber, gmail, pocket,
            add a comment, comment now, readers' comments, font size, text size, reprints, permissions, open, gallery,
            view gallery, photos, videos, images, slideshow, save story, save article, leer en español, leer en espanol,
            en español, read in spanish, aa, a a, normal text size, larger text size, very large text size, now reading,
            estimated read time, estimated reading time, read time, reading time, minutes, minute, mins, min, expand,
            enlarge, enlarge image, rate, rate this article, views, shares, full screen, fullscreen, view original,
            go to main content, go to main contents, go to search, go to search bar, go to main menu, watch the video,
            translate, latest headlines, post comments, share your love, connect with us
            """)
        .Add(true, """
            comments, comment, no comments, no comments yet,
            tags, topics, keywords, filed under, comment section, view comments, show comments, leave a comment, leave a reply,
            join the conversation, related, related articles, related stories, related content, related news,
            related topics, related posts, more on this story, more on this topic, more from this section, most read,
            most viewed, popular now, recommended, recommended for you, recommended stories, recommended articles,
            you may also like, you might also like, more from, more stories, more news, editors' picks, editor's picks,
            editor's choice, top stories, latest news, latest stories, trending now, don't miss, around the web,
            promoted stories, sponsored links, sponsored content, from our partners, what to read next, up next,
            in case you missed it
            """);
}
