import type { PublisherProfile } from "./profile.js";

export const ictNews: PublisherProfile = {
  name: "ICTnews",
  aliases: [],
  markers: ["ICTnews"],
  hosts: ["ictnews.vn"],
  province: null,
};
